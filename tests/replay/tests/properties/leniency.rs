//! What a store sends in another form is understood, and nothing of it is lost.

use bigcommerce_replay::compare::{Lost, compare};
use bigcommerce_replay::tree::Tree;
use proptest::{prop_assert, prop_assert_eq};

use crate::arbitrary::Documents;
use crate::habit::with_habits;
use crate::runner::for_every_type;

#[test]
fn habits_of_the_platform_are_understood_without_loss() {
    let mut documents = Documents::default();
    for_every_type(
        |subject| with_habits(documents.of(subject.definition)),
        |subject, document| {
            let first = document.bytes();
            let once = subject.entry.reencode(&first)?;
            let compared = compare(&Tree::parse(&first)?, &Tree::from(&once.json), &once.notes);
            let unfilled = document.unfilled();
            let lost: Vec<&Lost> =
                compared.lost.iter().filter(|lost| !unfilled.contains(&lost.pointer)).collect();
            prop_assert!(lost.is_empty(), "lost {lost:?}, got {}", once.json);
            let second = once.json.to_string().into_bytes();
            if document.has_union() {
                // Its keys may be no evidence any more, now that those with nothing in them are gone.
                return Ok(());
            }
            prop_assert!(subject.entry.same(&first, &second)?, "another value: {}", once.json);
            prop_assert_eq!(
                subject.entry.reencode(&second)?.json,
                once.json,
                "encoded in two ways"
            );
            Ok(())
        },
    );
}
