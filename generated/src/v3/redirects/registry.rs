// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Redirects as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::redirects" ["v3-redirects"]
operations {
    GetRedirects [200],
    UpsertRedirects [201] (Vec<RedirectUpsert>),
    DeleteRedirects [204],
    GetRedirectImportExportJobs [200],
    CreateRedirectExportJob [201] (RedirectExportJobInput),
    CreateRedirectImportJob [201],
    GetRedirectExportEvents [200],
    GetRedirectImportEvents [200],
    GetRedirectExportDownload [200],
}
types {
    Sort, Include, Redirect, RedirectTo, RedirectToType, RedirectUpsert, ImportExportJobType,
    ImportExportJobStatus, RedirectImportExportJob, ImportError, RedirectExportJobInput,
}
);
