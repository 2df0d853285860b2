//! What became of each item of a part, from the answer as JSON or from the error; nothing here is generic.
//!
//! In doubt an item's fate is unknown: one that was refused is never called taken.

use serde_json::Value as Json;

use super::identity::Identity;
use super::split::Given;
use super::told::{Told, told};
use super::{ItemResult, Reason};
use crate::error::{ApiError, Details, Error};
use crate::pipeline::is_passing;
use crate::transport::Answer;

/// What became of the items when no success was answered.
pub(super) fn of_error(given: &Given, error: &Error) -> Vec<ItemResult> {
    let alike = |result: ItemResult| vec![result; given.count];
    let reason = || Reason::new(Details { title: Some(error.to_string()), ..Details::default() });
    match error {
        Error::Build(_) => alike(ItemResult::Refused(reason())),
        // A gateway that gave up waiting says nothing of what was done behind it.
        Error::Api(api) if is_passing(api.status) => {
            alike(ItemResult::Unknown(Reason::new(api.details.clone())))
        }
        // The first attempt may have been taken, and the last be refused for that.
        Error::Api(api) if api.tries.may_be_taken && !api.target.method.is_idempotent() => {
            alike(ItemResult::Unknown(Reason::new(api.details.clone())))
        }
        Error::Api(api) => refused(given, api),
        Error::Timeout { tries, .. } | Error::Transport { tries, .. } if !tries.may_be_taken => {
            alike(ItemResult::Refused(reason()))
        }
        Error::Timeout { .. } | Error::Transport { .. } | Error::Decode(_) => {
            alike(ItemResult::Unknown(reason()))
        }
    }
}

/// A part is taken or refused as a whole: the items that an error names have their own reasons, the rest share one.
fn refused(given: &Given, error: &ApiError) -> Vec<ItemResult> {
    let body = serde_json::from_slice(&error.body).unwrap_or_default();
    let (list, items) = given.items();
    let errors = told(&body, &list);
    let mut fates = Fates::new(given.count, &items);
    fates.place(&errors);
    let shared = Reason::new(error.details.clone());
    fates.finish(|| ItemResult::Refused(shared.clone()))
}

/// What became of the items of a part that was answered with a success.
pub(super) fn of_answer(
    given: &Given,
    answer: &Answer,
    decoded: Option<&Error>,
) -> Vec<ItemResult> {
    let body = match serde_json::from_slice(&answer.body) {
        Ok(body) => body,
        // A page of HTML with status 200 is some proxy's, not the store's.
        Err(_) if !answer.is_empty() && decoded.is_some() => {
            return decoded.map(|error| of_error(given, error)).unwrap_or_default();
        }
        Err(_) => Json::Null,
    };
    let counts = Counts::of(&body, given.count);
    let is_partial = answer.status.as_u16() == 207;
    if told(&body, "").is_empty() && !is_partial && counts.failed.unwrap_or(0) == 0 {
        return vec![ItemResult::Taken; given.count];
    }
    let (list, items) = given.items();
    let errors = told(&body, &list);
    let mut fates = Fates::new(given.count, &items);
    let unplaced = fates.place(&errors);
    fates.take(data(&body));
    let rest = counts.settle(&mut fates, errors.len(), unplaced.len());
    let reason = Reason::new(rest_reason(&unplaced, &body));
    fates.finish(|| match rest {
        Rest::Taken => ItemResult::Taken,
        Rest::Refused => ItemResult::Refused(reason.clone()),
        Rest::Unknown => ItemResult::Unknown(reason.clone()),
    })
}

/// Why items were refused of which no error speaks by name.
fn rest_reason(unplaced: &[&Told<'_>], body: &Json) -> Details {
    match unplaced {
        [] => Details::of(body),
        [first, others @ ..] => {
            let mut details = first.details.clone();
            for (field, reason) in others.iter().flat_map(|told| &told.details.field_errors) {
                details.field_errors.entry(field.clone()).or_insert_with(|| reason.clone());
            }
            details
        }
    }
}

/// What is known of each item so far.
struct Fates {
    items: Vec<Identity>,
    refused: Vec<Option<Details>>,
    taken: Vec<bool>,
}

impl Fates {
    fn new(count: usize, items: &[Json]) -> Self {
        let items = items.iter().map(Identity::of_item).collect();
        Self { items, refused: vec![None; count], taken: vec![false; count] }
    }

    /// Finds the item of each error; gives those that name none.
    fn place<'a, 'b>(&mut self, errors: &'b [Told<'a>]) -> Vec<&'b Told<'a>> {
        let mut unplaced = Vec::new();
        for error in errors {
            match self.find(error).and_then(|index| self.refused.get_mut(index)) {
                Some(Some(known)) => known.field_errors.extend(error.details.field_errors.clone()),
                Some(none) => *none = Some(error.details.clone()),
                None => unplaced.push(error),
            }
        }
        unplaced
    }

    /// The item that an error speaks of; none where index and id contradict each other.
    fn find(&self, error: &Told<'_>) -> Option<usize> {
        let count = self.refused.len();
        let by_index = error.index.filter(|index| *index < count);
        let by_key = error
            .key
            .and_then(|key| Identity::of_key(key).iter().find_map(|key| key.find(&self.items)));
        let by_entry = error.entry.and_then(|json| Identity::of_error(json).find(&self.items));
        let mut found = [by_index, by_key, by_entry].into_iter().flatten();
        match found.next() {
            Some(first) => found.all(|index| index == first).then_some(first),
            None => (count == 1).then_some(0),
        }
    }

    /// Marks the items that the data of an answer has.
    fn take(&mut self, data: &[Json]) {
        if let ([taken], [_]) = (self.taken.as_mut_slice(), data) {
            *taken = true;
        }
        for item in data {
            if let Some(index) = Identity::of_item(item).find(&self.items)
                && let Some(taken) = self.taken.get_mut(index)
            {
                *taken = true;
            }
        }
    }

    /// Errors speak of items that the numbers have as taken.
    fn doubt_refused(&mut self) {
        for (refused, taken) in self.refused.iter().zip(&mut self.taken) {
            *taken |= refused.is_some();
        }
    }

    /// How many were refused and not taken in part, and how many were taken.
    fn counts(&self) -> (usize, usize) {
        let both = self.refused.iter().zip(&self.taken);
        let refused = both.filter(|(refused, taken)| refused.is_some() && !**taken).count();
        (refused, self.taken.iter().filter(|taken| **taken).count())
    }

    /// The results; `rest` is that of the items of which nothing is known.
    fn finish(self, rest: impl Fn() -> ItemResult) -> Vec<ItemResult> {
        let result = |(refused, taken)| match (refused, taken) {
            // It stands in the data and in the errors: saved, but perhaps not all of it.
            (Some(details), true) => ItemResult::Unknown(Reason::new(details)),
            (Some(details), false) => ItemResult::Refused(Reason::new(details)),
            (None, true) => ItemResult::Taken,
            (None, false) => rest(),
        };
        self.refused.into_iter().zip(self.taken).map(result).collect()
    }
}

/// What an answer says in numbers.
struct Counts {
    count: usize,
    /// How many were taken, by `meta` or by the length of `data`.
    taken: Option<usize>,
    /// How many were refused, by `meta` alone.
    failed: Option<usize>,
}

/// What the numbers leave for the items of which nothing else is known.
enum Rest {
    Taken,
    Refused,
    Unknown,
}

impl Counts {
    fn of(body: &Json, count: usize) -> Self {
        let number = |key: &str| {
            let json = body.get("meta")?.get(key)?;
            let number = json.as_u64().or_else(|| json.as_str()?.parse().ok())?;
            usize::try_from(number).ok()
        };
        let is_of_these = number("total").is_none_or(|total| total == count);
        let counted = |key| number(key).filter(|number| is_of_these && *number <= count);
        let (success, failed) = (counted("success"), counted("failed"));
        let success = success.or_else(|| Some(count - failed?));
        // Numbers that do not add up say nothing.
        let success =
            success.filter(|success| failed.is_none_or(|failed| success + failed == count));
        let listed = body.get("data").and_then(Json::as_array).map(Vec::len);
        let taken = success.or_else(|| listed.filter(|listed| *listed <= count));
        let failed = success.map(|success| count - success).or_else(|| number("failed"));
        Self { count, taken, failed }
    }

    /// Holds what is known of single items to the numbers, and says what these leave for the others.
    fn settle(&self, fates: &mut Fates, errors: usize, unplaced: usize) -> Rest {
        let (refused, taken) = fates.counts();
        let left = self.count - refused - taken;
        let all_placed = errors > 0 && unplaced == 0;
        match self.taken {
            // All were taken, but errors speak of some: saved in part. Those that errors name are they, else any may be.
            Some(all) if all == self.count && errors > 0 && self.failed.is_none() => {
                if all_placed {
                    fates.doubt_refused();
                    Rest::Taken
                } else {
                    fates.taken.fill(false);
                    Rest::Unknown
                }
            }
            Some(all) if all + refused > self.count => {
                fates.doubt_refused();
                if all == self.count { Rest::Taken } else { Rest::Unknown }
            }
            Some(all) if all == taken + left => Rest::Taken,
            Some(all) if all == taken => Rest::Refused,
            // A success that names what it refused has taken the rest.
            None if all_placed && self.failed.is_none() => Rest::Taken,
            _ => Rest::Unknown,
        }
    }
}

fn data(body: &Json) -> &[Json] {
    body.get("data").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
}
