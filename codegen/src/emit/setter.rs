//! How a value comes in: the parameter of a constructor or setter, and what makes the field's value of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Presence, Shape, Type, TypeId};

use super::spell::Speller;

/// A parameter's type, and the expression that converts `value`.
pub(super) struct Input {
    pub ty: TokenStream,
    pub value: TokenStream,
}

/// What a caller gives for a value of a type; `name` is the parameter's identifier.
pub(super) fn input(speller: &Speller<'_>, id: TypeId, name: &TokenStream) -> Input {
    let ty = speller.ty(id);
    let (ty, value) = match speller.plan.analysis.api.types.get(id) {
        Type::Text
        | Type::Binary
        | Type::Decimal
        | Type::DecimalText
        | Type::DateTime
        | Type::DateTimeRfc2822
        | Type::Json => (quote!(impl Into<#ty>), quote!(#name.into())),
        Type::List(inner) => {
            let item = input(speller, *inner, &quote!(item));
            let is_text = matches!(speller.plan.analysis.api.types.get(*inner), Type::Text);
            if is_text {
                let item = item.ty;
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            } else {
                let item = speller.ty(*inner);
                (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
            }
        }
        Type::Defined(_) => match speller.shape(id) {
            Some(Shape::Text(_) | Shape::Union(_)) => {
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            _ => (ty, quote!(#name)),
        },
        _ => (ty, quote!(#name)),
    };
    Input { ty, value }
}

/// The same for a field, which may be absent, null or boxed.
pub(super) fn field_input(
    speller: &Speller<'_>,
    id: TypeId,
    presence: Presence,
    boxed: bool,
    name: &TokenStream,
) -> Input {
    if presence == Presence::Nullable {
        let ty = speller.field(id, presence, boxed);
        return Input { ty: quote!(impl Into<#ty>), value: quote!(#name.into()) };
    }
    let Input { ty, mut value } = input(speller, id, name);
    if boxed {
        value = quote!(Box::new(#value));
    }
    if presence == Presence::Optional {
        value = quote!(Some(#value));
    }
    Input { ty, value }
}
