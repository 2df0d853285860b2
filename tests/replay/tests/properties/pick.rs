//! Picks one of several things so that the others can shrink away beside it: by names, not by places.

use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::prelude::*;

/// What decides; it does not shrink.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pick(u64);

impl Pick {
    /// The place of one of the things, of which there is at least one. It stays the same thing when others go.
    pub(crate) fn of<'t, T, N: Hash + 't>(
        self,
        things: &'t [T],
        name: impl Fn(&'t T) -> N,
    ) -> usize {
        let drawn = |thing| {
            let mut hasher = DefaultHasher::new();
            (self.0, name(thing)).hash(&mut hasher);
            hasher.finish()
        };
        (0..things.len()).min_by_key(|&place| drawn(&things[place])).unwrap()
    }
}

impl Arbitrary for Pick {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        any::<u64>().no_shrink().prop_map(Self).boxed()
    }
}
