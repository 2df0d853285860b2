// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of quote as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::quotes" ["b2b-internal"]
operations {
    UpdateQuoteStatusInBackendapproval [200] (QuoteStatusInBackendapprovalUpdate),
}
types { QuoteStatusInBackendapprovalUpdate, QuoteStatusInBackendapprovalUpdateStatus }
);
