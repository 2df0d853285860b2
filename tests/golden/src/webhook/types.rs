// Written by `cargo xtask regen`; edit nothing here.
//! Types of Events.

use bigcommerce_runtime::codegen::record;

use super::*;

/// Data of `store/cup/created`, `store/mug/created`, `store/mug/deleted`.
/// [Reference](https://developer.bigcommerce.com/docs/rules).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Mug {
    pub r#type: Option<String>,
    pub id: Option<i64>,
}

record!(Mug { r#type, id });

/// Data of `store/mug/glazeUpdated`. [Reference](https://developer.bigcommerce.com/docs/rules).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MugGlazeUpdated {
    pub id: Option<i64>,
    pub glaze: Option<MugGlazeUpdatedGlaze>,
}

record!(MugGlazeUpdated { id, glaze });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MugGlazeUpdatedGlaze {
    pub state: Option<MugGlazeUpdatedGlazeState>,
}

record!(MugGlazeUpdatedGlaze { state });

/// Data of `store/shelf/mugs/moved`. [Reference](https://developer.bigcommerce.com/docs/rules).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShelfMugsMoved {
    pub shelf_id: Option<String>,
}

record!(ShelfMugsMoved { shelf_id });
