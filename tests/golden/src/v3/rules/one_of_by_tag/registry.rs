// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of by tag as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_by_tag" ["v3-rules-one-of-by-tag"]
operations {
    CreateShape [204] (ShapeInput),
}
types { ShapeInput, ShapeInputShape, Circle, CircleFigure, Square, SquareFigure }
);
