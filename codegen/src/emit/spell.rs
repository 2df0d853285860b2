//! How types and identifiers are written at a place in the crate.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::analyze::Home;
use crate::model::{ModuleId, Presence, Shape, Type, TypeId};
use crate::names;
use crate::plan::{Gate, Plan};

/// The place that code is written at: a module, or the group of shared definitions that one of them belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Here<'a> {
    Module(ModuleId),
    Shared(&'a [usize]),
}

/// What spells names at one place.
#[derive(Clone, Copy)]
pub(super) struct Speller<'p> {
    pub plan: &'p Plan<'p>,
    pub here: Here<'p>,
}

/// An identifier, raw if its text says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => format_ident!("{name}"),
    }
}

impl<'p> Speller<'p> {
    /// A type by its id.
    pub(super) fn ty(&self, id: TypeId) -> TokenStream {
        match self.plan.analysis.api.types.get(id) {
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i64),
            Type::Decimal | Type::DecimalText => quote!(Decimal),
            Type::Float => quote!(f64),
            Type::Text | Type::Binary => quote!(String),
            Type::DateTime | Type::DateTimeRfc2822 => quote!(DateTime),
            Type::Date => quote!(NaiveDate),
            Type::Time => quote!(NaiveTime),
            Type::Json => quote!(Json),
            Type::List(inner) => {
                let inner = self.ty(*inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(*inner);
                quote!(Map<String, #inner>)
            }
            Type::Defined(definition) => self.defined(*definition),
        }
    }

    /// A definition, by the shortest path that leads to it from here.
    pub(super) fn defined(&self, definition: usize) -> TokenStream {
        let name = ident(&self.plan.names.types[definition].name);
        let near = match self.here {
            Here::Module(id) => {
                self.plan.analysis.homes[definition] == Home::Module(id)
                    || self.plan.names.imports[id.0].contains(&definition)
            }
            Here::Shared(group) => group.contains(&definition),
        };
        match &self.plan.analysis.homes[definition] {
            Home::Shared(topic) if !near => {
                let topic = ident(&names::topic(topic));
                quote!(crate::shared::#topic::#name)
            }
            _ => quote!(#name),
        }
    }

    /// A link to a definition from an item of this module, wherever its file stands.
    pub(super) fn link(&self, definition: usize) -> String {
        let name = &self.plan.names.types[definition].name;
        let path = self.defined(definition).to_string().replace(' ', "");
        let path = if path == *name { format!("super::{name}") } else { path };
        format!("[`{name}`]({path})")
    }

    /// The type of a field.
    pub(super) fn field(&self, ty: TypeId, presence: Presence, boxed: bool) -> TokenStream {
        let mut inner = self.ty(ty);
        if boxed {
            inner = quote!(Box<#inner>);
        }
        match presence {
            Presence::Required => inner,
            Presence::Optional => quote!(Option<#inner>),
            Presence::Nullable => quote!(Nullable<#inner>),
        }
    }

    /// The codec of a type whose wire form is not the plain one.
    pub(super) fn codec(&self, id: TypeId) -> Option<&'static str> {
        match self.plan.analysis.api.types.get(id) {
            Type::DateTimeRfc2822 => Some("Rfc2822"),
            Type::DecimalText => Some("Text"),
            Type::List(inner) | Type::Map(inner) => self.codec(*inner),
            _ => None,
        }
    }

    /// The shape behind a type, if it has a definition.
    pub(super) fn shape(&self, id: TypeId) -> Option<&'p Shape> {
        match self.plan.analysis.api.types.get(id) {
            Type::Defined(definition) => self
                .plan
                .analysis
                .api
                .types
                .definitions
                .get(*definition)
                .map(|definition| &definition.shape),
            _ => None,
        }
    }
}

/// `#[cfg(…)]` as a line.
pub(super) fn cfg(gate: &Gate) -> String {
    match gate.0.as_slice() {
        [sole] => format!("#[cfg(feature = \"{sole}\")]"),
        all => {
            let features: Vec<String> =
                all.iter().map(|feature| format!("feature = \"{feature}\"")).collect();
            wrapped("#[cfg(any(", &features, "))]")
        }
    }
}

/// The width of a line.
const WIDTH: usize = 100;

/// A list between a head and a tail, on one line if it fits, else filled lines.
pub(super) fn wrapped(head: &str, entries: &[String], tail: &str) -> String {
    let line = format!("{head}{}{tail}", entries.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut out = head.trim_end().to_owned();
    let mut column = usize::MAX;
    for entry in entries {
        if column.saturating_add(entry.len() + 2) > WIDTH {
            out.push_str("\n    ");
            column = 4;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(entry);
        out.push(',');
        column += entry.len() + 1;
    }
    out.push('\n');
    out.push_str(tail.trim_start());
    out
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(count: usize) -> Vec<String> {
        (0..count).map(|index| format!("entry_number_{index}")).collect()
    }

    #[test]
    fn a_short_list_stays_on_one_line() {
        assert_eq!(
            wrapped("record!(A { ", &entries(2), " });"),
            "record!(A { entry_number_0, entry_number_1 });"
        );
    }

    #[test]
    fn a_long_list_fills_lines_that_keep_to_the_width() {
        let text = wrapped("record!(A { ", &entries(20), " });");
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert_eq!(text.lines().next(), Some("record!(A {"));
        assert_eq!(text.lines().last(), Some("});"));
    }
}
