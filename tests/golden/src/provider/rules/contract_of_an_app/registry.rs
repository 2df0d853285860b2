// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Contract of an app as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("provider::rules::contract_of_an_app" ["provider-rules-contract-of-an-app"]
operations {
    RequestQuote [200] (RequestQuoteInput),
    DropQuotes [200],
}
types { RequestQuoteInput, RequestQuoteResult, Type }
);
