// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Events as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("webhook" ["webhooks"]
operations {}
types { Mug, MugGlazeUpdated, MugGlazeUpdatedGlaze, MugGlazeUpdatedGlazeState, ShelfMugsMoved }
);
