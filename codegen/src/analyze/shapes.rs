//! Equal shapes become one type: two definitions are equal if no document can tell them apart. Found by refining
//! classes until they hold, so that types which contain themselves are compared as well.

use std::collections::{HashMap, HashSet};

use crate::manifest::Family;
use crate::model::{
    Api, Body, Case, Definition, Envelope, FormField, FormPart, Operation, Presence, Shape, Type,
    TypeId, Types,
};
use crate::words;

/// Keeps the first of equal definitions, with the names of all, and only what operations and events reach. Beside it, what
/// each definition became; `None` for those that nothing reaches. Definitions that stay `apart` are equal to one another alone.
pub(super) fn merge_equal(api: Api, apart: &[&[usize]]) -> (Api, Vec<Option<usize>>) {
    let classes = classes(&api, apart);
    let mut members: HashMap<usize, Vec<usize>> = HashMap::new();
    for (definition, class) in classes.iter().enumerate() {
        members.entry(*class).or_default().push(definition);
    }
    let mut merge = Merge {
        old: &api.types,
        members,
        classes,
        types: Types::default(),
        new_of_class: HashMap::new(),
    };
    let mut modules = api.modules;
    for operation in modules.iter_mut().flat_map(|module| &mut module.operations) {
        each_type(operation, &mut |ty| *ty = merge.ty(*ty));
    }
    let mut events = api.events;
    for ty in events.iter_mut().flat_map(|events| events.types_mut()) {
        *ty = merge.ty(*ty);
    }
    let became = merge.classes.iter().map(|class| merge.new_of_class.get(class));
    let became = became.map(|id| merge.types.named_in(*id?)).collect();
    (Api { modules, types: merge.types, events }, became)
}

/// What a document can tell of a definition, given the classes of what it contains.
#[derive(PartialEq, Eq, Hash)]
enum Signature<'t> {
    Record(Vec<(&'t str, Presence, Part)>),
    Text(Vec<&'t str>),
    Union(Option<&'t str>, Vec<(&'t Case, Part)>),
}

/// A type with classes instead of definitions.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Leaf(TypeId),
    List(Box<Part>),
    Map(Box<Part>),
    Class(usize),
}

fn part(types: &Types, ty: TypeId, classes: &[usize]) -> Part {
    match types.get(ty) {
        Type::List(inner) => Part::List(Box::new(part(types, *inner, classes))),
        Type::Map(inner) => Part::Map(Box::new(part(types, *inner, classes))),
        Type::Defined(definition) => Part::Class(classes[*definition]),
        _ => Part::Leaf(ty),
    }
}

fn signature<'t>(types: &'t Types, definition: &'t Definition, classes: &[usize]) -> Signature<'t> {
    match &definition.shape {
        Shape::Record(record) => {
            let mut fields: Vec<_> = record
                .fields
                .iter()
                .map(|field| (field.wire.as_str(), field.presence, part(types, field.ty, classes)))
                .collect();
            fields.sort_by_key(|field| field.0);
            Signature::Record(fields)
        }
        Shape::Text(text) => {
            let mut values: Vec<&str> =
                text.values.iter().map(|value| value.wire.as_str()).collect();
            values.sort_unstable();
            // Numbers say nothing of what they are numbers of.
            let is_number = |value: &&str| value.bytes().all(|byte| byte.is_ascii_digit());
            if values.iter().all(is_number) {
                values.extend(definition.names.first().map(String::as_str));
            }
            Signature::Text(values)
        }
        Shape::Union(union) => {
            let mut variants: Vec<_> = union
                .variants
                .iter()
                .map(|variant| (&variant.case, part(types, variant.ty, classes)))
                .collect();
            variants.sort();
            Signature::Union(union.tag.as_deref(), variants)
        }
    }
}

/// How many products there are that share no types.
const PRODUCTS: usize = 3;

/// The class of each definition. B2B Edition shares none with the rest: it is another product, with words of its own. Nor do
/// events: types of operations are the same without them.
fn classes(api: &Api, apart: &[&[usize]]) -> Vec<usize> {
    let types = &api.types;
    let product = |definition: &Definition| match api.modules[definition.module.0].family {
        Family::B2b => 1,
        Family::Webhook => 2,
        _ => 0,
    };
    let mut classes: Vec<usize> = types.definitions.iter().map(product).collect();
    for (index, definitions) in apart.iter().enumerate() {
        for definition in *definitions {
            classes[*definition] += PRODUCTS * (index + 1);
        }
    }
    let mut count = classes.iter().collect::<HashSet<_>>().len();
    loop {
        let mut known: HashMap<(usize, Signature), usize> = HashMap::new();
        let next: Vec<usize> = types
            .definitions
            .iter()
            .enumerate()
            .map(|(index, definition)| {
                let class = known.len();
                *known
                    .entry((classes[index], signature(types, definition, &classes)))
                    .or_insert(class)
            })
            .collect();
        classes = next;
        if known.len() == count {
            return classes;
        }
        count = known.len();
    }
}

struct Merge<'a> {
    old: &'a Types,
    classes: Vec<usize>,
    members: HashMap<usize, Vec<usize>>,
    types: Types,
    new_of_class: HashMap<usize, TypeId>,
}

impl Merge<'_> {
    fn ty(&mut self, old: TypeId) -> TypeId {
        match self.old.get(old).clone() {
            Type::List(inner) => {
                let inner = self.ty(inner);
                self.types.intern(Type::List(inner))
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                self.types.intern(Type::Map(inner))
            }
            Type::Defined(definition) => self.defined(self.classes[definition]),
            leaf => self.types.intern(leaf),
        }
    }

    fn defined(&mut self, class: usize) -> TypeId {
        if let Some(&id) = self.new_of_class.get(&class) {
            return id;
        }
        let members = self.members.get(&class).cloned().unwrap_or_default();
        let old = self.old;
        let same: Vec<&Definition> = members.iter().map(|index| &old.definitions[*index]).collect();
        let mut definition = same[0].clone();
        (definition.names, definition.agreed) = vote(&same);
        agree_on_facts(&mut definition.shape, &same);
        let shape = definition.shape.clone();
        let id = self.types.define(definition);
        self.new_of_class.insert(class, id);
        let shape = self.shape(shape);
        if let Some(definition) = self.types.definition_mut(id) {
            definition.shape = shape;
        }
        id
    }

    fn shape(&mut self, mut shape: Shape) -> Shape {
        match &mut shape {
            Shape::Record(record) => {
                for field in &mut record.fields {
                    field.ty = self.ty(field.ty);
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    variant.ty = self.ty(variant.ty);
                }
            }
            Shape::Text(_) => {}
        }
        shape
    }
}

/// The names of equal definitions, and whether most agree on the first: a name that most of them may have comes before
/// one that is better for a few, then what is best, then what most call it first.
fn vote(same: &[&Definition]) -> (Vec<String>, bool) {
    if let [sole] = same {
        return (sole.names.clone(), true);
    }
    let mut ballots: Vec<Ballot<'_>> = Vec::new();
    for definition in same {
        for (rank, name) in definition.names.iter().enumerate() {
            let index =
                ballots.iter().position(|ballot| ballot.name == name).unwrap_or_else(|| {
                    ballots.push(Ballot { name, best: rank, first: 0, named: 0 });
                    ballots.len() - 1
                });
            let ballot = &mut ballots[index];
            ballot.best = ballot.best.min(rank);
            ballot.first += usize::from(rank == 0);
            ballot.named += 1;
        }
    }
    let is_common = |ballot: &Ballot<'_>| ballot.named * 5 >= same.len() * 3;
    let is_of_a_failure = |name: &str| words::words(name).iter().any(|word| word == "error");
    let only_failures =
        same.iter().all(|definition| definition.names.iter().any(|name| is_of_a_failure(name)));
    ballots.sort_by_cached_key(|ballot| {
        (
            // What answers a success as well is not called by the failures that have its shape.
            !only_failures && is_of_a_failure(ballot.name),
            !is_common(ballot) || words::is_generic(ballot.name),
            ballot.best,
            std::cmp::Reverse(ballot.first),
            ballot.name.len(),
        )
    });
    let agreed = ballots.first().is_some_and(is_common);
    (ballots.into_iter().map(|ballot| ballot.name.to_owned()).collect(), agreed)
}

/// How often equal definitions may have a name.
struct Ballot<'a> {
    name: &'a str,
    /// The best rank that any gives it.
    best: usize,
    /// How many call it best.
    first: usize,
    /// How many may be called so.
    named: usize,
}

/// Keeps the facts that all equal definitions state.
fn agree_on_facts(shape: &mut Shape, same: &[&Definition]) {
    let Shape::Record(record) = shape else { return };
    for field in &mut record.fields {
        for other in same {
            if let Shape::Record(other) = &other.shape
                && let Some(stated) = other.fields.iter().find(|stated| stated.wire == field.wire)
            {
                field.facts.agree(&stated.facts);
            }
        }
    }
}

/// Visits every type that an operation names.
fn each_type(operation: &mut Operation, visit: &mut impl FnMut(&mut TypeId)) {
    fn fields(fields: &mut [FormField], visit: &mut impl FnMut(&mut TypeId)) {
        for field in fields {
            if let FormPart::Value(ty) = &mut field.part {
                visit(ty);
            }
        }
    }
    for argument in &mut operation.arguments {
        visit(&mut argument.ty);
    }
    for (_, parameter) in operation.filters.iter_mut().flat_map(|filter| &mut filter.parameters) {
        visit(&mut parameter.ty);
    }
    for header in &mut operation.headers {
        visit(&mut header.ty);
    }
    match &mut operation.body {
        Some(Body::Json(ty)) => visit(ty),
        Some(Body::Multipart(form) | Body::Form(form)) => fields(form, visit),
        Some(Body::Text) | None => {}
    }
    if let Some(spare) = &mut operation.spare_body {
        fields(&mut spare.fields, visit);
    }
    for outcome in &mut operation.outcomes {
        match &mut outcome.envelope {
            Envelope::Data(ty)
            | Envelope::Page(ty)
            | Envelope::Bare(ty)
            | Envelope::BareList(ty)
            | Envelope::Batch(ty) => visit(ty),
            Envelope::Empty | Envelope::Text | Envelope::Bytes => {}
        }
    }
    for error in &mut operation.errors {
        if let Some(ty) = &mut error.ty {
            visit(ty);
        }
    }
}
