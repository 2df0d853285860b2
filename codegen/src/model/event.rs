//! Events of webhooks: their scopes, and the data that each has.

use super::{ModuleId, TypeId};

/// All events.
#[derive(Clone, Debug)]
pub struct Events {
    /// Where their types live: a module without operations.
    pub module: ModuleId,
    /// The enum of all scopes and wildcards.
    pub scopes: TypeId,
    /// By scope.
    pub all: Vec<Event>,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// `store/order/created`.
    pub scope: String,
    /// How the scope is also written.
    pub also: Vec<String>,
    pub data: TypeId,
}

impl Events {
    /// The types that are named, directly.
    pub fn types(&self) -> impl Iterator<Item = TypeId> {
        std::iter::once(self.scopes).chain(self.all.iter().map(|event| event.data))
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut TypeId> {
        std::iter::once(&mut self.scopes).chain(self.all.iter_mut().map(|event| &mut event.data))
    }
}
