//! Operations: which of the two sides are one, which have gone and come, and what is stated of each besides its parameters, its
//! body and its answers.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Base, Batch, Operation, Paging, Split};
use crate::statement::nameless;

use super::change::{Change, Context, Subject};
use super::pairs::Comparing;
use super::rules::Direction;
use super::side::{OperationId, Side};

/// Both sides of an operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Both {
    pub old: OperationId,
    pub new: OperationId,
}

/// Operations that are on both sides, and on one alone.
pub(super) struct Matched {
    pub both: Vec<Both>,
    pub gone: Vec<OperationId>,
    pub come: Vec<OperationId>,
}

/// What makes an operation the same: base URL, method and path, whatever its parameters are called.
fn identity(operation: &Operation) -> (&'static str, &str, String) {
    (base(operation.base), &operation.method, nameless(&operation.path))
}

/// Finds the operations of one side on the other: by address first, then by module and name in Rust.
pub(super) fn matched(old: &Side<'_>, new: &Side<'_>) -> Matched {
    let mut both = Vec::new();
    let mut come: Vec<OperationId> = new.operation_ids().collect();
    let mut gone: Vec<OperationId> = old.operation_ids().collect();
    let mut addresses: BTreeMap<_, Vec<OperationId>> = BTreeMap::new();
    for id in come.iter().rev() {
        addresses.entry(identity(new.operation(*id))).or_default().push(*id);
    }
    gone.retain(|id| {
        let partner = addresses.get_mut(&identity(old.operation(*id))).and_then(Vec::pop);
        both.extend(partner.map(|new| Both { old: *id, new }));
        partner.is_none()
    });
    let taken: BTreeSet<OperationId> = both.iter().map(|both| both.new).collect();
    come.retain(|id| !taken.contains(id));
    let mut names: BTreeMap<String, OperationId> =
        come.iter().map(|id| (new.operation_path(*id), *id)).collect();
    gone.retain(|id| {
        let partner = names.remove(&old.operation_path(*id));
        both.extend(partner.map(|new| Both { old: *id, new }));
        partner.is_none()
    });
    let left: BTreeSet<OperationId> = names.into_values().collect();
    come.retain(|id| left.contains(id));
    Matched { both, gone, come }
}

/// An operation as reports name it.
pub(super) fn label(operation: &Operation) -> String {
    format!("{} {} {}", base(operation.base), operation.method, operation.path)
}

pub(super) fn context(side: &Side<'_>, id: OperationId) -> Context {
    let operation = side.operation(id);
    Context {
        family: side.api.modules[id.module].family,
        subject: Subject::Operation {
            base: base(operation.base),
            method: operation.method.clone(),
            path: operation.path.clone(),
            rust: side.operation_path(id),
        },
        direction: Direction::Both,
        operations: vec![label(operation)],
    }
}

impl Comparing<'_, '_> {
    /// Operations that have gone and come.
    pub(super) fn one_sided(&mut self, matched: &Matched) {
        for id in &matched.gone {
            let path = self.old.operation_path(*id);
            let operation = self.old.operation(*id);
            let mut explained = vec![path.clone()];
            explained.extend(self.beside(self.old, *id));
            let change = Change::new("operation-gone", &context(self.old, *id), "")
                .at(self.old.at(&operation.origin), None)
                .rust(format!("`{path}` is gone"))
                .wire(format!("`{} {}` is gone", operation.method, operation.path))
                .explains(explained);
            self.tell(change);
        }
        for id in &matched.come {
            let path = self.new.operation_path(*id);
            let operation = self.new.operation(*id);
            let is_contract = self.new.api.modules[id.module].family.is_contract();
            // In a module that is new nobody has a trait to complete.
            let module = &self.new.modules[id.module];
            let is_known = self.old.modules.contains(module);
            let rule =
                if is_contract && is_known { "contract-operation-new" } else { "operation-new" };
            let contract = self.new.names.contracts[id.module].as_ref().filter(|_| is_known);
            let change = Change::new(rule, &context(self.new, *id), "")
                .at(None, self.new.at(&operation.origin))
                .rust(format!("`{path}` is new"))
                .wire(format!("`{} {}` is new", operation.method, operation.path))
                .explains(contract.map(|names| format!("{module}::{}", names.name)));
            self.tell(change);
        }
    }

    /// The items that an operation has beside its own: the form of an upload, the enum of its answers, the request of a contract.
    pub(super) fn beside(&self, side: &Side<'_>, id: OperationId) -> Vec<String> {
        let names = side.operation_names(id);
        let module = &side.modules[id.module];
        let upload = names.spare.iter().map(|(name, _)| name);
        let outcome = names.outcome.iter().map(|(name, _)| name);
        let mut items: Vec<String> =
            upload.chain(outcome).map(|name| format!("{module}::{name}")).collect();
        items.extend(self.asked(side, id));
        items.extend(self.served(side, id));
        items
    }

    /// The request of a contract, by which an app is asked.
    pub(super) fn asked(&self, side: &Side<'_>, id: OperationId) -> Option<String> {
        let call = side.names.contracts[id.module].as_ref()?.calls.get(id.index)?;
        Some(format!("{}::{}", side.modules[id.module], call.request))
    }

    /// The method of a contract's trait that serves an operation.
    fn served(&self, side: &Side<'_>, id: OperationId) -> Option<String> {
        let contract = side.names.contracts[id.module].as_ref()?;
        let call = contract.calls.get(id.index)?;
        Some(format!("{}::{}::{}", side.modules[id.module], contract.name, call.method))
    }

    /// What both sides state of an operation as a whole.
    pub(super) fn statements(&mut self, both: Both) {
        let (old, new) = (self.old.operation(both.old), self.new.operation(both.new));
        let context = context(self.old, both.old);
        let path = self.old.operation_path(both.old);
        let places = (self.old.at(&old.origin), self.new.at(&new.origin));
        let told = |rule: &'static str, detail: &str| {
            Change::new(rule, &context, detail).at_both(places.clone())
        };
        let mut found = Vec::new();
        let (was, is) =
            (&self.old.operation_names(both.old).name, &self.new.operation_names(both.new).name);
        if was != is {
            let explained = std::iter::once(path.clone()).chain(self.beside(self.old, both.old));
            // An app has to serve it under its new name.
            let explained = explained.chain(self.served(self.new, both.new));
            found.push(
                told("operation-renamed", is)
                    .rust(format!("`{was}` is called `{is}`"))
                    .explains(explained),
            );
        } else if old.id != new.id {
            found.push(
                told("operation-id-changed", &new.id)
                    .wire(format!("operationId `{}`, was `{}`", new.id, old.id)),
            );
        }
        if identity(old) != identity(new) {
            let text = format!("`{}`, was `{}`", label(new), label(old));
            found.push(told("address-changed", &label(new)).wire(text));
        }
        let flags = [
            (old.deprecated, new.deprecated, "operation-deprecated", "operation-restored"),
            (old.undocumented, new.undocumented, "operation-undocumented", "operation-documented"),
        ];
        let name = was;
        for (_, is, set, cleared) in flags.into_iter().filter(|(was, is, ..)| was != is) {
            let change = told(if is { set } else { cleared }, "");
            found.push(match set {
                "operation-deprecated" => {
                    let text = if is { "is deprecated" } else { "is no longer deprecated" };
                    change.rust(format!("`{name}` {text}"))
                }
                _ => change.wire(if is {
                    "the reference no longer has it"
                } else {
                    "the reference has it"
                }),
            });
        }
        found.extend(
            self.internal(both, &context, &path).map(|change| change.at_both(places.clone())),
        );
        let texts = [
            ("scope-changed", "scope", old.scope.clone(), new.scope.clone()),
            ("accept-changed", "media type", old.accept.clone(), new.accept.clone()),
            (
                "concurrency-changed",
                "requests at the same time",
                count(old.concurrency),
                count(new.concurrency),
            ),
            (
                "open-changed",
                "credential",
                Some(credential(!old.open)),
                Some(credential(!new.open)),
            ),
            (
                "authentication-changed",
                "user name and password",
                Some(credential(old.is_authenticated)),
                Some(credential(new.is_authenticated)),
            ),
        ];
        for (rule, what, was, is) in texts.into_iter().filter(|(_, _, was, is)| was != is) {
            let text = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
            let text = format!("{what}: {}, was {}", text(is), text(was));
            found.push(told(rule, &text).wire(text));
        }
        found.extend(paging(old.paging, new.paging).map(|(rule, text)| {
            let methods = ["items", "pages"].map(|method| format!("{path}::{method}"));
            let change = told(rule, &text).wire(text);
            match rule {
                "paging-gone" => {
                    change.rust(format!("`{was}::pages` and `items` are gone")).explains(methods)
                }
                "paging-new" => change.rust(format!("`{was}` has `pages` and `items`")),
                _ => change,
            }
        }));
        found.extend(batch(old.batch.as_ref(), new.batch.as_ref()).map(|(rule, text)| {
            let change = told(rule, &text).wire(text);
            match rule {
                "batch-gone" => change
                    .rust(format!("`{was}::send_all` is gone"))
                    .explains([format!("{path}::send_all")]),
                "batch-new" => change.rust(format!("`{was}` has `send_all`")),
                _ => change,
            }
        }));
        found.into_iter().for_each(|change| self.tell(change));
    }

    fn internal(&self, both: Both, context: &Context, path: &str) -> Option<Change> {
        let (old, new) = (self.old.operation(both.old), self.new.operation(both.new));
        let rule = match (old.internal, new.internal) {
            (false, true) => "operation-internal",
            (true, false) => "operation-published",
            _ => return None,
        };
        let new_path = self.new.operation_path(both.new);
        let explained = std::iter::once(path.to_owned()).chain(self.beside(self.old, both.old));
        let change = Change::new(rule, context, "").rust(format!("`{path}` is `{new_path}`"));
        Some(change.explains(explained))
    }
}

fn count(number: Option<u32>) -> Option<String> {
    number.map(|number| number.to_string())
}

fn credential(needed: bool) -> String {
    if needed { "needed" } else { "not needed" }.to_owned()
}

fn paging(old: Option<Paging>, new: Option<Paging>) -> Option<(&'static str, String)> {
    let name = |paging| match paging {
        Paging::Page => "page",
        Paging::Cursor => "cursor",
        Paging::PageOrCursor => "page or cursor",
        Paging::Offset => "offset",
    };
    match (old, new) {
        (old, new) if old == new => None,
        (Some(old), None) => {
            Some(("paging-gone", format!("no longer paged, was by {}", name(old))))
        }
        (None, Some(new)) => Some(("paging-new", format!("paged by {}", name(new)))),
        (Some(old), Some(new)) => {
            Some(("paging-changed", format!("paged by {}, was by {}", name(new), name(old))))
        }
        (None, None) => None,
    }
}

fn batch(old: Option<&Batch>, new: Option<&Batch>) -> Option<(&'static str, String)> {
    let text = |batch: &Batch| match &batch.of {
        Split::Body => format!("{} items", batch.size),
        Split::Field(wire) | Split::Filter(wire) => format!("{} of `{wire}`", batch.size),
    };
    match (old, new) {
        (old, new) if old == new => None,
        (Some(old), None) => {
            Some(("batch-gone", format!("takes any number, was {} at most", text(old))))
        }
        (None, Some(new)) => Some(("batch-new", format!("takes {} at most", text(new)))),
        (Some(old), Some(new)) => {
            Some(("batch-changed", format!("takes {} at most, was {}", text(new), text(old))))
        }
        (None, None) => None,
    }
}

/// A base URL in a word.
fn base(base: Base) -> &'static str {
    match base {
        Base::V3 => "v3",
        Base::V2 => "v2",
        Base::Storefront => "storefront",
        Base::Store => "store",
        Base::Payments => "payments",
        Base::B2b => "b2b",
        Base::B2bStorefront => "b2b-storefront",
        Base::Provider => "provider",
    }
}
