//! What one request may carry and how many may run at once: the vendor keys `x-batch-size` (a number, or
//! `{size, of}`) and `x-concurrency`, which overlays state, and the `maxItems` of the list that is split.
//! Called by `operation`, once body and filters are lowered.

use crate::diagnostic::Diagnostic;
use crate::model::{Batch, Body, Filter, Operator, QueryStyle, Split, Type, Types, Use};
use crate::resolve::Node;

use super::Lowering;
use super::body::is_json;
use super::parameter::LISTS;

const BATCH_SIZE: &str = "x-batch-size";
const CONCURRENCY: &str = "x-concurrency";

impl<'a> Lowering<'_, 'a> {
    /// The batch size that is stated, or that the schema of the list says.
    pub(super) fn batch(
        &mut self,
        method: &str,
        operation: &Node<'a>,
        body: Option<&Body>,
        filters: &[Filter],
    ) -> Option<Batch> {
        let lists = lists(method, body, filters, &self.schemas.types);
        match operation.get(BATCH_SIZE) {
            Some(stated) => self.stated_batch(&stated, lists),
            None => self.bounded_list(operation, &lists, filters),
        }
    }

    pub(super) fn concurrency(&mut self, operation: &Node<'a>) -> Option<u32> {
        let stated = operation.get(CONCURRENCY)?;
        self.positive(&stated, "how many requests may run at the same time: a number from 1")
    }

    fn stated_batch(&mut self, stated: &Node<'a>, lists: Vec<Split>) -> Option<Batch> {
        let size = self.positive(
            stated.get("size").as_ref().unwrap_or(stated),
            "how many items one request takes: a number from 1, or `{size: 10, of: \"id:in\"}`",
        );
        let of = stated.get("of").map(|of| of.value.as_str().unwrap_or_default());
        let of = self.split(stated, of, lists)?;
        Some(Batch { size: size?, of })
    }

    /// The list that a batch size is of: the one that it names, or the only one.
    fn split(&mut self, stated: &Node<'a>, of: Option<&str>, lists: Vec<Split>) -> Option<Split> {
        let names: Vec<&str> = lists.iter().map(split_name).collect();
        let chosen = match of {
            Some(of) => names.iter().position(|name| *name == of),
            None => (names.len() == 1).then_some(0),
        };
        if chosen.is_none() {
            let (found, expected) = match (of, names.as_slice()) {
                (_, []) => (
                    "a batch size where no list can be split".to_owned(),
                    "a body that is or has a list, or a DELETE by a list in the query".to_owned(),
                ),
                (Some(of), names) => (
                    format!("a batch size of `{of}`, which is no list of the request"),
                    format!("`of: {}`", names.join("` or `of: ")),
                ),
                (None, names) => (
                    "a batch size where several lists can be split".to_owned(),
                    format!("`of: {}` beside `size`", names.join("` or `of: ")),
                ),
            };
            let place = self.resolved.place(stated);
            let fault = Diagnostic::error("nothing-to-split", place, found, expected);
            self.schemas.diagnostics.push(fault);
        }
        chosen.and_then(|index| lists.into_iter().nth(index))
    }

    /// The `maxItems` of the body, or of the one list filter that has one.
    fn bounded_list(
        &mut self,
        operation: &Node<'a>,
        lists: &[Split],
        filters: &[Filter],
    ) -> Option<Batch> {
        let mut stated = Vec::new();
        for of in lists {
            let most = match of {
                Split::Body => self.most_items(operation),
                Split::Filter(wire) => filters
                    .iter()
                    .flat_map(|filter| &filter.parameters)
                    .find(|(_, parameter)| parameter.wire == *wire)
                    .and_then(|(_, parameter)| parameter.facts.max_items),
                // A list beside other fields may be anything, for example the domains of a token.
                Split::Field(_) => None,
            };
            let size = most.and_then(|most| u32::try_from(most).ok()).filter(|size| *size > 0);
            stated.extend(size.map(|size| Batch { size, of: of.clone() }));
        }
        if stated.len() == 1 { stated.pop() } else { None }
    }

    fn most_items(&mut self, operation: &Node<'a>) -> Option<usize> {
        let request = self.resolved.follow(&operation.get("requestBody")?);
        let media = request.entries("content");
        let (_, json) = media.into_iter().find(|(name, _)| is_json(name))?;
        self.schemas.read(&[json.get("schema")?], Use::Create).facts.max_items
    }

    fn positive(&mut self, stated: &Node<'a>, expected: &str) -> Option<u32> {
        let number = stated.value.as_u64().and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| *number > 0);
        if number.is_none() {
            self.schemas.diagnostics.push(Diagnostic::error(
                "bad-limit",
                self.resolved.place(stated),
                format!("the limit {}", stated.value),
                expected,
            ));
        }
        number
    }
}

/// The lists of a request that can be spread over several requests.
fn lists(method: &str, body: Option<&Body>, filters: &[Filter], types: &Types) -> Vec<Split> {
    match body {
        Some(Body::Json(ty)) if matches!(types.get(*ty), Type::List(_)) => vec![Split::Body],
        Some(Body::Json(ty)) => {
            let fields = types.record(*ty).map_or(&[][..], |record| record.fields.as_slice());
            let lists = fields.iter().filter(|field| matches!(types.get(field.ty), Type::List(_)));
            lists.map(|field| Split::Field(field.wire.clone())).collect()
        }
        None if method == "delete" => filters
            .iter()
            .flat_map(|filter| &filter.parameters)
            .filter(|(operator, parameter)| {
                matches!(operator, Operator::Eq | Operator::In)
                    && matches!(parameter.style, QueryStyle::Csv | QueryStyle::Repeated)
                    && !LISTS.contains(&parameter.wire.as_str())
            })
            .map(|(_, parameter)| Split::Filter(parameter.wire.clone()))
            .collect(),
        _ => Vec::new(),
    }
}

/// What `of` calls it.
fn split_name(split: &Split) -> &str {
    match split {
        Split::Body => "body",
        Split::Field(wire) | Split::Filter(wire) => wire,
    }
}
