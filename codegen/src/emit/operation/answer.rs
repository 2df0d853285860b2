//! What an operation answers: its envelope, and the enum of one whose statuses differ.

use proc_macro2::TokenStream;
use quote::quote;

use crate::analyze::Answer;
use crate::model::{Envelope, TypeId};

use super::super::spell::{ident, wrapped};
use super::super::{Chunk, docs};
use super::{Emitter, spelled};

impl Emitter<'_, '_> {
    /// The enum of an operation whose statuses differ in what they answer.
    pub(super) fn outcome(&self) -> Vec<Chunk> {
        let (Answer::Several(outcomes), Some((name, variants))) =
            (self.answer, &self.names.outcome)
        else {
            return Vec::new();
        };
        let docs = docs::comments(&[format!("What [`{}`] answers, by status.", self.names.name)]);
        let ty = ident(name);
        let items = outcomes.iter().zip(variants).map(|(outcome, variant)| {
            let variant = ident(variant);
            let docs = docs::comments(&[format!("Status {}.", outcome.status)]);
            match self.output(outcome.envelope) {
                Some(value) => quote!(#docs #variant(#value)),
                None => quote!(#docs #variant),
            }
        });
        let entries: Vec<String> = outcomes
            .iter()
            .zip(variants)
            .map(|(outcome, variant)| match outcome.envelope {
                Envelope::Empty => format!("{} {variant}", outcome.status),
                envelope => format!("{} {variant}({})", outcome.status, self.envelope(envelope)),
            })
            .collect();
        let types: Vec<String> = outcomes
            .iter()
            .filter(|outcome| outcome.envelope != Envelope::Empty)
            .map(|outcome| self.envelope(outcome.envelope))
            .collect();
        vec![
            Chunk::Items(quote! {
                #docs
                #[derive(Clone, Debug, PartialEq)]
                #[non_exhaustive]
                pub enum #ty {
                    #(#items,)*
                }
            }),
            Chunk::invocation_with(
                wrapped(&format!("outcome!({name} {{ "), &entries, " });"),
                &types.join(" "),
            ),
        ]
    }

    /// The value that an envelope holds, as a caller has it.
    pub(super) fn output(&self, envelope: Envelope) -> Option<TokenStream> {
        Some(match envelope {
            Envelope::Data(ty) | Envelope::Bare(ty) => self.speller.ty(ty),
            Envelope::Page(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Page<#ty>)
            }
            Envelope::BareList(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Vec<#ty>)
            }
            Envelope::Batch(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Batch<#ty>)
            }
            Envelope::Text => quote!(String),
            Envelope::Bytes => quote!(Bytes),
            Envelope::Empty => return None,
        })
    }

    pub(super) fn envelope(&self, envelope: Envelope) -> String {
        let named = |name: &str, ty: TypeId| format!("{name}<{}>", spelled(&self.speller.ty(ty)));
        match envelope {
            Envelope::Data(ty) => named("Data", ty),
            Envelope::Page(ty) => named("Page", ty),
            Envelope::Bare(ty) => named("Bare", ty),
            Envelope::BareList(ty) => named("BareList", ty),
            Envelope::Batch(ty) => named("Batch", ty),
            Envelope::Empty => "Empty".to_owned(),
            Envelope::Text => "Text".to_owned(),
            Envelope::Bytes => "RawBytes".to_owned(),
        }
    }
}
