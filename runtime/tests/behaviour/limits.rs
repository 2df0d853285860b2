//! Endpoints that take so many requests at the same time, walked and called by one task.

use std::time::Duration;

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::testing::{Fake, Reply};
use serde_json::json;

#[derive(Clone, Debug, Default)]
struct List {
    parts: Parts,
}
operation!(List() -> Page<i64> {
    id: "list", family: Provider, method: GET, path: "/list", paging: Page, concurrency: 2,
});

#[tokio::test]
async fn a_walk_with_pages_ahead_leaves_room_for_a_call_of_the_same_endpoint() {
    let fake = Fake::new();
    let page = json!({"data": [1], "meta": {"pagination": {"total_pages": 9}}});
    fake.on::<List>().replies(Reply::ok().json(&page).delay(Duration::from_secs(1)));
    let store = fake.client().with_total_timeout(Duration::from_secs(60));
    let mut pages = List::default().pages(&store).concurrency(8);
    while pages.try_next().await.unwrap().is_some() {
        List::default().send(&store).await.unwrap();
    }
}
