// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of with a part of the others as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_with_a_part_of_the_others" ["v3-rules-one-of-with-a-part-of-the-others"]
operations {
    GetLine [200],
}
types { Line, LineItem, Product, Custom, Gone }
);
