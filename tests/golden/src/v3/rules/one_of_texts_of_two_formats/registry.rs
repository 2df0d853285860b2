// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of texts of two formats as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_texts_of_two_formats" ["v3-rules-one-of-texts-of-two-formats"]
operations {
    GetMoment [200],
}
types { Moment, MomentWord, MomentPrice }
);
