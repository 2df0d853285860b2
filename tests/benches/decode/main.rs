//! What decoding costs: a page of products and a page of numbers, through the client's envelope, through serde's derive, and
//! into `serde_json::Value`. The contestants run in turn, and the ratios of their medians are printed.

// One object of a product has more keys than `json!` takes otherwise.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to say")]

mod derived;
mod leaves;
mod page;

use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bigcommerce::envelope::{Envelope, Page};
use bigcommerce::transport::Answer;
use bigcommerce::v3::catalog::products::Product;
use bigcommerce::{HeaderMap, StatusCode};
use criterion::{Criterion, Throughput};
use serde_json::Value as Json;

/// Decodes the body once and tells how long that took; what was decoded is dropped outside of the time.
type Decode = fn(&Answer) -> Duration;

fn timed<T>(decode: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    let value = black_box(decode());
    let elapsed = begun.elapsed();
    drop(value);
    elapsed
}

const PRODUCTS: [(&str, Decode); 3] = [
    ("client", |answer| timed(|| Page::<Product>::decode(answer).unwrap())),
    ("derive", |answer| timed(|| of_derive::<derived::Product>(answer))),
    ("Value", |answer| timed(|| serde_json::from_slice::<Json>(&answer.body).unwrap())),
];

const NUMBERS: [(&str, Decode); 3] = [
    ("client", |answer| timed(|| Page::<leaves::Numbers>::decode(answer).unwrap())),
    ("derive", |answer| timed(|| of_derive::<leaves::Derived>(answer))),
    ("Value", |answer| timed(|| serde_json::from_slice::<Json>(&answer.body).unwrap())),
];

/// From bytes, as `reqwest`'s `json` does it.
fn of_derive<T: serde::de::DeserializeOwned>(answer: &Answer) -> derived::Page<T> {
    serde_json::from_slice(&answer.body).unwrap()
}

fn answer(json: &Json) -> Answer {
    let body = serde_json::to_vec(json).unwrap().into();
    Answer { status: StatusCode::OK, headers: HeaderMap::new(), body }
}

/// Runs all contestants in turn for each sample of each, so that a slow moment of the machine is everybody's.
fn contest<const N: usize>(
    criterion: &mut Criterion,
    name: &str,
    answer: &Answer,
    contestants: [(&str, Decode); N],
) {
    let rounds = RefCell::new(Vec::new());
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(answer.body.len() as u64));
    for (own, (contestant, _)) in contestants.into_iter().enumerate() {
        group.bench_function(contestant, |bench| {
            bench.iter_custom(|times| {
                // The first time finds the heap as the one before left it; the second counts.
                let again = |decode: Decode| (decode(answer), decode(black_box(answer))).1;
                let round = || contestants.map(|(_, decode)| again(decode));
                (0..times)
                    .map(|_| {
                        let round = round();
                        rounds.borrow_mut().push(round);
                        round[own]
                    })
                    .sum()
            });
        });
    }
    group.finish();
    print_medians(answer.body.len(), contestants.map(|(name, _)| name), &rounds.into_inner());
}

/// The throughput of the first contestant, and how many times that of each other it is; nothing when the benchmark was
/// filtered out.
fn print_medians<const N: usize>(bytes: usize, names: [&str; N], rounds: &[[Duration; N]]) {
    if rounds.is_empty() {
        return;
    }
    let speeds = std::array::from_fn::<_, N, _>(|own| {
        let mut times: Vec<_> = rounds.iter().map(|round| round[own]).collect();
        times.sort_unstable();
        bytes as f64 / times[times.len() / 2].as_secs_f64() / 1e6
    });
    let shown = names.iter().zip(speeds).skip(1).map(|(name, speed)| {
        let ratio = speeds[0] / speed;
        format!("{ratio:.2} times {name} ({speed:.0} MB/s)")
    });
    let shown = shown.collect::<Vec<_>>().join(", ");
    println!("medians: {} {:.0} MB/s, {shown}", names[0], speeds[0]);
}

/// All contestants must have understood the same.
fn assert_same_products(answer: &Answer) {
    let ours = Page::<Product>::decode(answer).unwrap();
    let derived = of_derive::<derived::Product>(answer);
    assert_eq!(
        (ours.len(), derived.data.len()),
        (page::PRODUCTS as usize, page::PRODUCTS as usize)
    );
    let total = derived.meta.pagination.and_then(|pagination| pagination.total);
    assert_eq!(ours.pagination().and_then(|pagination| pagination.total), total);
    for (ours, derived) in ours.iter().zip(&derived.data) {
        assert_eq!(
            (ours.id, ours.price, ours.date_created),
            (derived.id, derived.price, derived.date_created)
        );
        let (ours, derived) = (ours.variants.as_ref().unwrap(), derived.variants.as_ref().unwrap());
        assert_eq!((ours.len(), derived.len()), (page::VARIANTS as usize, page::VARIANTS as usize));
        assert!(
            ours.iter()
                .zip(derived)
                .all(|(ours, derived)| (ours.id, ours.price) == (derived.id, derived.price))
        );
    }
}

fn assert_same_numbers(numbers: &Answer, texts: &Answer) {
    let ours = Page::<leaves::Numbers>::decode(numbers).unwrap();
    let derived = of_derive::<leaves::Derived>(numbers);
    assert!(ours.iter().map(|one| one.id).eq(derived.data.iter().map(|one| one.id)));
    assert_eq!(ours, Page::<leaves::Numbers>::decode(texts).unwrap());
}

fn bench(criterion: &mut Criterion) {
    let declared = answer(&page::page());
    let elsewhere = answer(&page::sorted(page::page()));
    let (numbers, texts) = (answer(&leaves::numbers()), answer(&leaves::texts()));
    assert_same_products(&declared);
    assert_same_products(&elsewhere);
    assert_same_numbers(&numbers, &texts);

    contest(criterion, "page of products", &declared, PRODUCTS);
    contest(criterion, "page of products, keys sorted", &elsewhere, PRODUCTS);
    contest(criterion, "ten numbers", &numbers, NUMBERS);
    // No derive reads these: what leniency costs where it is used, against the same numbers without quotes.
    let [client, _, value] = NUMBERS;
    contest(criterion, "ten numbers as texts", &texts, [client, value]);
}

criterion::criterion_group!(benches, bench);
criterion::criterion_main!(benches);
