// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::rules`: Scope.

use bigcommerce_runtime::codegen::text_enum;

/// The scopes of events, and the wildcards that a webhook may be created with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    CupCreated,
    KilnLit,
    MugAll,
    MugCreated,
    MugDeleted,
    MugGlazeUpdated,
    ShelfMugsMoved,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Scope {
    CupCreated = "store/cup/created", KilnLit = "store/kiln/lit", MugAll = "store/mug/*",
    MugCreated = "store/mug/created", MugDeleted = "store/mug/deleted",
    MugGlazeUpdated = "store/mug/glazeUpdated", ShelfMugsMoved = "store/shelf/mugs/moved",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::rules" ["v3-rules-events-hooks" "webhooks"]
operations {}
types { Scope }
);
