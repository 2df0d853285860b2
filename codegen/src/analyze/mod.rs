//! Rewrites the model's types: equal shapes become one, outcomes are settled, cycles are found, and who reaches what.
//! Takes an [`Api`] from `lower` and what `names.toml` keeps of it, gives an [`Analysis`] that `names` and `plan` read.

mod answer;
mod cycles;
mod home;
mod shapes;

use std::collections::{BTreeMap, BTreeSet};

use crate::keep::{Keep, Unkept, Why};
use crate::model::{Api, Body, FormPart, ModuleId, Operation, QueryParameter, TypeId};

pub use answer::Answer;
pub use home::{Home, Reach};

/// The model with what is known about it as a whole.
#[derive(Debug)]
pub struct Analysis {
    pub api: Api,
    /// The definition that each of the model before has become; `None` where nothing reaches it.
    pub became: Vec<Option<usize>>,
    /// What reaches each definition.
    pub reach: Vec<Reach>,
    /// Where each definition lives.
    pub homes: Vec<Home>,
    /// The definitions that keep names, each with its entry's index.
    pub kept: BTreeMap<usize, (usize, Keep)>,
    /// The entries that no definition can obey.
    pub unkept: Vec<Unkept>,
    /// Fields and variants that have to be boxed, so that a type has a size: definition and index.
    pub boxed: BTreeSet<(usize, usize)>,
    /// What each operation answers: by module, in the order of its operations.
    pub answers: Vec<Vec<Answer>>,
}

/// Analyzes the model; what is to keep a name stays apart from other types that keep one.
pub fn analyze(api: Api, keeps: &[Keep]) -> Analysis {
    let apart: Vec<&[usize]> =
        keeps.iter().filter(|keep| keep.apart).map(|keep| keep.definitions.as_slice()).collect();
    let (api, became) = shapes::merge_equal(api, &apart);
    let answers = api
        .modules
        .iter()
        .map(|module| module.operations.iter().map(answer::settle).collect())
        .collect();
    let reach = reachability(&api);
    let mut homes: Vec<Home> = reach.iter().map(|reach| home::home(&api, reach)).collect();
    let (kept, unkept) = kept(keeps, &became);
    for (definition, (_, keep)) in &kept {
        if let Some(topic) = &keep.topic {
            homes[*definition] = Home::Shared(home::topic(&homes, topic));
        }
    }
    let boxed = cycles::boxed(&api.types);
    Analysis { api, became, reach, homes, kept, unkept, boxed, answers }
}

/// The definitions that have become what entries speak of.
fn kept(keeps: &[Keep], became: &[Option<usize>]) -> (BTreeMap<usize, (usize, Keep)>, Vec<Unkept>) {
    let mut kept: BTreeMap<usize, (usize, Keep)> = BTreeMap::new();
    let mut unkept = Vec::new();
    for (entry, keep) in keeps.iter().enumerate() {
        let all: BTreeSet<usize> =
            keep.definitions.iter().filter_map(|definition| became[*definition]).collect();
        let sole = all.first().copied().ok_or(Why::Unreached);
        let sole = sole.and_then(|sole| if all.len() == 1 { Ok(sole) } else { Err(Why::Several) });
        match sole.map(|sole| (sole, kept.get(&sole))) {
            Ok((_, Some((other, _)))) => unkept.push(Unkept { entry, why: Why::Twice(*other) }),
            Ok((sole, None)) => drop(kept.insert(sole, (entry, keep.clone()))),
            Err(why) => unkept.push(Unkept { entry, why }),
        }
    }
    (kept, unkept)
}

/// What stands for a path where an event names a type.
const EVENTS: &str = "webhooks";

/// Where an operation names a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Request,
    Success,
    Failure,
}

/// The types that an operation names.
fn roots(operation: &Operation) -> Vec<(Role, TypeId)> {
    let parameter = |parameter: &QueryParameter| (Role::Request, parameter.ty);
    let fields = |fields: &[crate::model::FormField]| -> Vec<(Role, TypeId)> {
        fields
            .iter()
            .filter_map(|field| match field.part {
                FormPart::Value(ty) => Some((Role::Request, ty)),
                FormPart::File => None,
            })
            .collect()
    };
    let mut roots: Vec<(Role, TypeId)> = Vec::new();
    roots.extend(operation.arguments.iter().map(|argument| (Role::Request, argument.ty)));
    roots.extend(
        operation
            .filters
            .iter()
            .flat_map(|filter| &filter.parameters)
            .map(|(_, stated)| parameter(stated)),
    );
    roots.extend(operation.headers.iter().map(parameter));
    match &operation.body {
        Some(Body::Json(ty)) => roots.push((Role::Request, *ty)),
        Some(Body::Multipart(form) | Body::Form(form)) => roots.extend(fields(form)),
        Some(Body::Text) | None => {}
    }
    if let Some(spare) = &operation.spare_body {
        roots.extend(fields(&spare.fields));
    }
    roots.extend(
        operation
            .outcomes
            .iter()
            .filter_map(|outcome| outcome.envelope.ty())
            .map(|ty| (Role::Success, ty)),
    );
    roots
        .extend(operation.errors.iter().filter_map(|error| error.ty).map(|ty| (Role::Failure, ty)));
    roots
}

fn reachability(api: &Api) -> Vec<Reach> {
    let mut reach = vec![Reach::default(); api.types.definitions.len()];
    for (index, module) in api.modules.iter().enumerate() {
        for operation in &module.operations {
            let segment = home::last_segment(&operation.path);
            for (role, ty) in roots(operation) {
                let made = role == Role::Request || module.family.is_contract();
                for reached in mark(api, &mut reach, ModuleId(index), &segment, role, ty) {
                    reach[reached].made |= made;
                }
            }
        }
    }
    if let Some(events) = &api.events {
        for ty in events.types() {
            mark(api, &mut reach, events.module, EVENTS, Role::Success, ty);
        }
    }
    reach
}

/// Marks all that a type contains, and says what that is.
fn mark(
    api: &Api,
    reach: &mut [Reach],
    module: ModuleId,
    segment: &str,
    role: Role,
    ty: TypeId,
) -> BTreeSet<usize> {
    let mut open: Vec<usize> = api.types.named_in(ty).into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(definition) = open.pop() {
        if !seen.insert(definition) {
            continue;
        }
        let reached = &mut reach[definition];
        reached.modules.insert(module);
        reached.segments.insert(segment.to_owned());
        match role {
            Role::Failure => reached.failures += 1,
            Role::Request | Role::Success => reached.elsewhere += 1,
        }
        open.extend(api.types.children(&api.types.definitions[definition].shape));
    }
    seen
}
