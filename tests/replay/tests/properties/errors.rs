//! An error leads to the value that caused it.

use bigcommerce_replay::compare::compare;
use bigcommerce_replay::tree::Tree;
use proptest::prelude::*;

use crate::arbitrary::Documents;
use crate::nonsense::{Spoilt, spoilt};
use crate::path;
use crate::runner::for_every_type;

#[test]
fn the_path_of_an_error_leads_to_the_value_that_cannot_be_understood() {
    let mut documents = Documents::default();
    for_every_type(
        |subject| spoilt(documents.of(subject.definition)),
        |subject, spoilt| {
            let Some(Spoilt { document, place, nonsense }) = spoilt else { return Ok(()) };
            let json = document.json();
            let bytes = document.bytes();
            match subject.entry.reencode(&bytes) {
                Err(error) => {
                    let steps = path::steps(&error.path);
                    prop_assert!(!place.in_union, "a union keeps what it cannot read: {error}");
                    prop_assert_eq!(steps.as_ref(), Some(&place.steps), "{}", &error.path);
                    prop_assert_eq!(path::resolve(&json, &place.steps), Some(&nonsense));
                }
                Ok(read) => {
                    prop_assert!(place.in_union, "{nonsense} was read at {:?}", place.steps);
                    let compared =
                        compare(&Tree::parse(&bytes)?, &Tree::from(&read.json), &read.notes);
                    prop_assert!(compared.lost.is_empty(), "lost {:?}", compared.lost);
                }
            }
            Ok(())
        },
    );
}
