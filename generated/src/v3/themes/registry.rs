// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Themes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::themes" ["v3-themes"]
operations {
    GetStoreThemes [200],
    UploadStoreTheme [201] { 0 ErrorResponse },
    GetStoreTheme [200] { 0 ErrorResponse },
    DeleteStoreTheme [204] { 0 ErrorResponse },
    DownloadStoreTheme [200] (WhichThemeToDownload) { 0 ErrorResponse },
    ActivateStoreTheme [204] (Activate) { 0 ErrorResponse },
    GetStoreThemeJob [200] { 0 ErrorResponse },
    GetThemeConfiguration [200],
    ValidateThemeConfiguration [200] (ThemeConfigurationWrite) { 422 ErrorResponse },
    GetThemeCustomTemplates [200],
}
types {
    StoreTheme, StoreThemeVariation, JobId, WhichThemeToDownload, Which, Activate, StoreThemeJob,
    StoreThemeJobError, StoreThemeJobStatus, StoreThemeJobWarning, ThemeConfiguration,
    ThemeConfigurationWrite, ThemeCustomTemplate,
}
);
