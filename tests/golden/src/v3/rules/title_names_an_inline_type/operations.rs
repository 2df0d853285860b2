// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Title names an inline type.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /titled`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-title-names-an-inline-type`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTitled {
    parts: Parts,
}

impl GetTitled {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTitled() -> Data<Titled> {
    id: "getTitled", family: V3, method: GET, path: "/titled",
});
