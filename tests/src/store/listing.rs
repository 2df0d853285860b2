//! Items as one JSON text, so that any run of them is the inside of a list without being copied.

use std::ops::Range;

use bytes::Bytes;

/// Items with growing ids, separated by commas.
#[derive(Clone, Debug)]
pub(crate) struct Listing {
    text: Bytes,
    ids: Vec<u64>,
    ends: Vec<usize>,
}

impl Listing {
    /// Ids have to grow.
    pub(crate) fn new(ids: impl IntoIterator<Item = u64>, item: impl Fn(u64) -> String) -> Self {
        let ids: Vec<u64> = ids.into_iter().collect();
        let mut text = String::new();
        let mut ends = Vec::with_capacity(ids.len());
        for id in &ids {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(&item(*id));
            ends.push(text.len());
        }
        Self { text: text.into(), ids, ends }
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    /// The items from `skip` on, at most `limit` of them.
    pub(crate) fn run(&self, skip: usize, limit: usize) -> Range<usize> {
        let begin = skip.min(self.len());
        begin..begin.saturating_add(limit).min(self.len())
    }

    /// The items' JSON, without brackets.
    pub(crate) fn text(&self, items: &Range<usize>) -> Bytes {
        if items.is_empty() {
            return Bytes::new();
        }
        let begin = items.start.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
        self.text.slice(begin..self.ends[items.end - 1])
    }

    /// The JSON of one item.
    pub(crate) fn item(&self, id: u64) -> Option<Bytes> {
        let place = self.ids.binary_search(&id).ok()?;
        Some(self.text(&(place..place + 1)))
    }

    /// The ids of the first and the last item.
    pub(crate) fn bounds(&self, items: &Range<usize>) -> Option<(u64, u64)> {
        let ids = &self.ids[items.clone()];
        Some((*ids.first()?, *ids.last()?))
    }

    /// How many items have a smaller id.
    pub(crate) fn before(&self, id: u64) -> usize {
        self.ids.partition_point(|other| *other < id)
    }

    /// The items that have one of these ids.
    pub(crate) fn only(&self, mut ids: Vec<u64>) -> Self {
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|id| self.ids.binary_search(id).is_ok());
        Self::new(ids, |id| {
            self.item(id)
                .map(|item| String::from_utf8_lossy(&item).into_owned())
                .unwrap_or_default()
        })
    }
}
