//! What a type states goes through it unchanged.

use bigcommerce_replay::compare::compare;
use bigcommerce_replay::tree::Tree;
use proptest::prop_assert;
use proptest::prop_assert_eq;

use crate::arbitrary::Documents;
use crate::runner::for_every_type;

#[test]
fn a_stated_document_decodes_and_encodes_to_itself() {
    let mut documents = Documents::default();
    for_every_type(
        |subject| documents.of(subject.definition),
        |subject, document| {
            let first = document.bytes();
            let once = subject.entry.reencode(&first)?;
            let second = once.json.to_string().into_bytes();
            let twice = subject.entry.reencode(&second)?;
            prop_assert!(subject.entry.same(&first, &second)?, "another value: {}", once.json);
            prop_assert_eq!(&once.json, &twice.json, "encoded in two ways");
            let noted = once.notes.iter().find(|note| document.is_stated(&note.pointer));
            prop_assert_eq!(noted, None);
            let compared = compare(&Tree::parse(&first)?, &Tree::from(&once.json), &once.notes);
            let lost = compared
                .lost
                .iter()
                .find(|lost| lost.before.is_some() || document.is_stated(&lost.pointer));
            prop_assert_eq!(lost, None);
            Ok(())
        },
    );
}
