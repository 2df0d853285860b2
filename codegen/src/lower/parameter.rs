//! Parameters: arguments of the path, headers, and filters of the query grouped by field.

use crate::diagnostic::{Diagnostic, Place};
use crate::manifest::Family;
use crate::model::{
    Argument, Filter, Operator, Outcome, QueryParameter, QueryStyle, Shape, TextEnum, TextValue,
    Type, TypeId, Types, Use,
};
use crate::resolve::Node;
use crate::words;

use super::Lowering;
use super::facets::{Facets, Kind};
use super::hints::Names;
use super::leaf::leaf_facts;
use super::schema::{Depth, Position};

/// Headers that are the client's business.
pub(crate) const CLIENT_HEADERS: [&str; 6] =
    ["accept", "content-type", "authorization", "authtoken", "x-auth-token", "x-store-hash"];

/// Headers that the client sends unless an operation says otherwise: no caller is asked for them.
const DEFAULTED_HEADERS: [&str; 1] = ["user-agent"];

/// Parameters that take several values, however a spec writes their type.
pub(super) const LISTS: [&str; 3] = ["include", "include_fields", "exclude_fields"];

/// Those of them that name fields of the answer.
const FIELD_LISTS: [&str; 2] = ["include_fields", "exclude_fields"];

/// What the names of a type's fields may be called.
fn field_list_names(noun: &str) -> Vec<String> {
    vec![format!("{noun}Field"), "FieldName".to_owned()]
}

/// The parameters of one operation.
#[derive(Default)]
pub(super) struct Parameters {
    pub arguments: Vec<Argument>,
    pub filters: Vec<Filter>,
    pub headers: Vec<QueryParameter>,
}

const POSITION: Position = Position { usage: Use::Create, depth: Depth::Below };

impl<'a> Lowering<'_, 'a> {
    /// Lowers the parameters of a path and of its operation; the operation's own come instead of the path's.
    pub(super) fn parameters(
        &mut self,
        family: Family,
        path: &str,
        id: &str,
        own: &[Node<'a>],
        shared: &[Node<'a>],
    ) -> Parameters {
        let nodes = self.effective(own, shared);
        let mut parameters = Parameters::default();
        for (place, node) in &nodes {
            let Some(name) = node.text("name") else { continue };
            match node.text("in") {
                Some("path") if !path.contains(&format!("{{{name}}}")) => {
                    self.schemas.diagnostics.push(Diagnostic::warning(
                        "stray-path-parameter",
                        place.clone(),
                        format!("a path parameter `{name}`"),
                        format!("a parameter of the path `{path}`; it is passed over"),
                    ));
                }
                Some("path") => {}
                Some("header") if CLIENT_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {}
                Some("header") => {
                    let mut parameter = self.query_parameter(id, name, Operator::Eq, node);
                    parameter.required &=
                        !DEFAULTED_HEADERS.contains(&name.to_ascii_lowercase().as_str());
                    parameters.headers.push(parameter);
                }
                Some("query") => {
                    let (field, operator) = field_and_operator(name, family);
                    let parameter = self.query_parameter(id, name, operator, node);
                    add_filter(&mut parameters.filters, field, operator, parameter);
                }
                other => self.schemas.diagnostics.push(Diagnostic::error(
                    "unbound-parameter",
                    place.clone(),
                    format!("a parameter in `{}`", other.unwrap_or_default()),
                    "a parameter in path, query or header",
                )),
            }
        }
        parameters.arguments = self.arguments(path, &nodes);
        share_field_names(&mut parameters.filters, &self.schemas.types);
        share_numbers(&mut parameters.filters, &self.schemas.types);
        parameters
    }

    /// Types the lists of fields that the document leaves open: they name fields of what is answered.
    pub(super) fn type_field_lists(
        &mut self,
        filters: &mut [Filter],
        origin: &Node<'a>,
        outcomes: &[Outcome],
    ) {
        let open = |parameter: &QueryParameter, types: &Types| {
            FIELD_LISTS.contains(&parameter.wire.as_str())
                && matches!(types.get(parameter.ty), Type::Text)
        };
        let mut parameters: Vec<&mut QueryParameter> = filters
            .iter_mut()
            .flat_map(|filter| &mut filter.parameters)
            .map(|(_, parameter)| parameter)
            .filter(|parameter| open(parameter, &self.schemas.types))
            .collect();
        let answered = outcomes.iter().find_map(|outcome| outcome.envelope.ty());
        let Some((record, definition)) = answered
            .filter(|_| !parameters.is_empty())
            .and_then(|ty| self.schemas.types.record(ty).zip(self.schemas.types.definition(ty)))
        else {
            return;
        };
        let values: Vec<TextValue> =
            record.fields.iter().map(|field| TextValue { wire: field.wire.clone() }).collect();
        let noun = definition.names.first().cloned().unwrap_or_default();
        let names = Names::of(field_list_names(&noun));
        let shape = Shape::Text(TextEnum { values });
        let ty = self.schemas.define(origin, Use::Create, &names, shape);
        for parameter in &mut parameters {
            parameter.ty = ty;
        }
    }

    /// The operation's parameters and those of the path that it does not state again.
    fn effective(&mut self, own: &[Node<'a>], shared: &[Node<'a>]) -> Vec<(Place, Node<'a>)> {
        let mut out: Vec<(Place, Node<'a>)> = Vec::new();
        for (list, overrides) in [(shared, false), (own, true)] {
            let before = out.len();
            for stated in list {
                let place = self.resolved.place(stated);
                let node = self.resolved.follow(stated);
                let same = out.iter().position(|(_, known)| {
                    known.text("name") == node.text("name") && known.text("in") == node.text("in")
                });
                match same {
                    Some(index) if overrides && index < before => out[index] = (place, node),
                    Some(_) => self.schemas.diagnostics.push(Diagnostic::warning(
                        "duplicate-parameter",
                        place,
                        format!("`{}` a second time", node.text("name").unwrap_or_default()),
                        "each parameter once; the first is taken",
                    )),
                    None => out.push((place, node)),
                }
            }
        }
        out
    }

    /// The arguments of the path, in its order.
    fn arguments(&mut self, path: &str, nodes: &[(Place, Node<'a>)]) -> Vec<Argument> {
        let mut arguments = Vec::new();
        for wire in placeholders(path) {
            let stated = nodes
                .iter()
                .map(|(_, node)| node)
                .find(|node| node.text("in") == Some("path") && node.text("name") == Some(wire));
            let argument = match stated {
                Some(node) => {
                    let (ty, facets) = self.value(wire, wire, node);
                    // An id that is declared as a number is an integer.
                    let ty = match self.schemas.types.get(ty) {
                        Type::Decimal => self.schemas.types.intern(Type::Integer),
                        _ => ty,
                    };
                    Argument { wire: wire.to_owned(), ty, facts: leaf_facts(facets) }
                }
                None => Argument {
                    wire: wire.to_owned(),
                    ty: self.schemas.types.intern(Type::Text),
                    facts: crate::model::Facts::default(),
                },
            };
            arguments.push(argument);
        }
        arguments
    }

    fn query_parameter(
        &mut self,
        id: &str,
        name: &str,
        operator: Operator,
        node: &Node<'a>,
    ) -> QueryParameter {
        let (mut ty, facets) = self.value(id, name, node);
        let mut style = QueryStyle::Single;
        let is_list = facets.effective_kind() == Some(Kind::Array);
        // `role[]` is written once for each value, whatever is said of one value.
        let repeated = name.ends_with("[]") || (node.flag("explode") && is_list);
        let whole = ty;
        if let Type::List(inner) = *self.schemas.types.get(ty) {
            ty = inner;
        }
        // What stands in a URL is a text where nothing else is said of it.
        let is_open = matches!(self.schemas.types.get(ty), Type::Json);
        if is_open || is_choice_of_leaves(&self.schemas.types, ty) {
            ty = self.schemas.types.intern(Type::Text);
        }
        if operator.is_bound() {
            // One end of a range is one value, whatever the document says.
        } else if is_structured(&self.schemas.types, ty) {
            ty = whole;
            style = QueryStyle::Json;
        } else if is_list || repeated {
            style = if repeated { QueryStyle::Repeated } else { QueryStyle::Csv };
        } else if matches!(operator, Operator::In | Operator::NotIn) || LISTS.contains(&name) {
            style = QueryStyle::Csv;
        }
        let (field, _) = name.split_once(':').unwrap_or((name, ""));
        ty = self.schemas.whole(field, ty);
        let mut facts = leaf_facts(facets);
        facts.deprecated |= node.flag("deprecated");
        QueryParameter { wire: name.to_owned(), ty, style, required: node.flag("required"), facts }
    }

    /// The type of a parameter's value.
    fn value(&mut self, id: &str, name: &str, node: &Node<'a>) -> (TypeId, Facets<'a>) {
        let schema = node.get("schema").or_else(|| {
            node.entries("content").into_iter().find_map(|(_, media)| media.get("schema"))
        });
        let Some(schema) = schema else {
            return (self.schemas.types.intern(Type::Text), Facets::default());
        };
        let own = words::singular(name);
        let (noun, whole) = (words::noun(id), words::camel(id));
        let names = Names::first(if FIELD_LISTS.contains(&name) {
            field_list_names(&noun)
        } else {
            vec![own.clone(), format!("{noun}{own}"), format!("{whole}{own}")]
        });
        let facets = self.schemas.read(std::slice::from_ref(&schema), Use::Create);
        (self.schemas.lower(&schema, POSITION, &names), facets)
    }
}

/// Whether a value cannot be written as one text.
fn is_structured(types: &Types, ty: TypeId) -> bool {
    match types.get(ty) {
        Type::List(_) | Type::Map(_) => true,
        Type::Defined(_) => {
            !matches!(types.definition(ty).map(|known| &known.shape), Some(Shape::Text(_)))
        }
        _ => false,
    }
}

/// Whether a value is one of several, each of which can be written as one text.
fn is_choice_of_leaves(types: &Types, ty: TypeId) -> bool {
    match types.definition(ty).map(|known| &known.shape) {
        Some(Shape::Union(union)) => {
            union.variants.iter().all(|variant| types.named_in(variant.ty).is_none())
        }
        _ => false,
    }
}

/// `price:min` is the field `price` with an operator, and so is V2's `min_price`.
fn field_and_operator(name: &str, family: Family) -> (&str, Operator) {
    let behind_colon = name.rsplit_once(':').and_then(|(field, suffix)| {
        let (_, operator) = Operator::SUFFIXES.iter().find(|(known, _)| *known == suffix)?;
        Some((field, *operator))
    });
    let before = || {
        let (prefix, field) = name.split_once('_')?;
        let operator = match prefix {
            "min" => Operator::Min,
            "max" => Operator::Max,
            _ => return None,
        };
        (family == Family::V2).then_some((field, operator))
    };
    behind_colon.or_else(before).unwrap_or((name, Operator::Eq))
}

fn add_filter(
    filters: &mut Vec<Filter>,
    field: &str,
    operator: Operator,
    parameter: QueryParameter,
) {
    match filters.iter_mut().find(|filter| filter.field == field) {
        Some(filter) => {
            filter.parameters.push((operator, parameter));
            filter.parameters.sort_by_key(|(operator, _)| *operator);
        }
        None => filters
            .push(Filter { field: field.to_owned(), parameters: vec![(operator, parameter)] }),
    }
}

/// `exclude_fields` takes the names that `include_fields` takes: where only one of the two lists them, both do.
fn share_field_names(filters: &mut [Filter], types: &Types) {
    let listed = |filters: &[Filter], field: &str| {
        filters
            .iter()
            .find(|filter| filter.field == field)
            .and_then(|filter| filter.parameters.first())
            .map(|(_, parameter)| parameter.ty)
            .filter(|ty| types.definition(*ty).is_some())
    };
    let (include, exclude) = (listed(filters, "include_fields"), listed(filters, "exclude_fields"));
    let (field, ty) = match (include, exclude) {
        (Some(ty), None) => ("exclude_fields", ty),
        (None, Some(ty)) => ("include_fields", ty),
        _ => return,
    };
    for filter in filters.iter_mut().filter(|filter| filter.field == field) {
        for (_, parameter) in &mut filter.parameters {
            parameter.ty = ty;
        }
    }
}

/// The operators of one field take one type: a bound that is stated as a text is a number if another one is.
fn share_numbers(filters: &mut [Filter], types: &Types) {
    for filter in filters {
        let number = filter
            .parameters
            .iter()
            .map(|(_, parameter)| parameter.ty)
            .find(|ty| matches!(types.get(*ty), Type::Integer | Type::Decimal));
        let Some(number) = number else { continue };
        for (operator, parameter) in &mut filter.parameters {
            if operator.is_bound() && matches!(types.get(parameter.ty), Type::Text) {
                parameter.ty = number;
            }
        }
    }
}

/// The names between braces.
fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}
