// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of with an alternative that has all keys as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_with_an_alternative_that_has_all_keys" ["v3-rules-one-of-with-an-alternative-that-has-all-keys"]
operations {
    CreateOffer [204] (OfferInput),
}
types { OfferInput, OfferInputOffer }
);
