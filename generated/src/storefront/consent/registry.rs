// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Cookie Consent as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::consent" ["storefront-consent"]
operations {
    PostCookieConsent [200] (ConsentPreferences),
}
types { ConsentPreferences }
);
