//! From a request to its reply: token, quota, limit of requests at the same time, fault, route of the test, store.

use std::sync::Arc;

use http_body_util::BodyExt;
use hyper::Request;
use hyper::body::Incoming;

use crate::asked::Asked;
use crate::reply::{Ending, Reply};
use crate::route::Route;
use crate::state::State;

pub(crate) async fn answer(state: Arc<State>, request: Request<Incoming>) -> Reply {
    let (head, body) = request.into_parts();
    let mut asked = Asked::new(head);
    state.count(|counts| counts.requests += 1);
    let entry = state.gates.enter(asked.route, &asked.store);
    match body.collect().await {
        Ok(body) => asked.body = body.to_bytes(),
        Err(_) => return Reply { ending: Ending::Closed, ..Reply::empty(400) },
    }
    state.note(&asked);
    let reply = permitted(&state, &asked, entry.allowed);
    if reply.status.as_u16() == 429 && reply.ending == Ending::Sent {
        state.count(|counts| counts.refused += 1);
    }
    let wait = state.latency + reply.delay;
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    reply
}

fn permitted(state: &State, asked: &Asked, allowed: bool) -> Reply {
    let family = asked.family;
    if !family.is_signed_in(&asked.path, &asked.store, &asked.headers) {
        return Reply::gateway(family, 401, "Unauthorized");
    }
    let spent = state.quotas.spend(family, &asked.store, 1);
    let reply = match (spent, state.quotas.quota(family)) {
        (Some(spent), Some(quota)) if !spent.allowed => {
            state.count(|counts| counts.over_quota += 1);
            spent.refusal(family, quota.refusal)
        }
        _ if !allowed => {
            state.count(|counts| counts.over_concurrency += 1);
            Reply::gateway(family, 429, "Too Many Concurrent Requests")
        }
        _ => fated(state, asked),
    };
    match spent {
        Some(spent) if reply.tells_quota => spent.told_by(family, reply),
        _ => reply,
    }
}

fn fated(state: &State, asked: &Asked) -> Reply {
    let Some((fates, fate)) = state.fates.as_ref().and_then(|fates| Some((fates, fates.next()?)))
    else {
        return effective(state, asked);
    };
    state.count(|counts| counts.faults += 1);
    let reply = if fate.after_effect { effective(state, asked) } else { Reply::empty(503) };
    fate.fault.on(asked.family, reply, fates.spell())
}

fn effective(state: &State, asked: &Asked) -> Reply {
    state.routes.reply(asked).unwrap_or_else(|| match asked.route {
        Route::Unknown => Reply::error(asked.family, asked.resource(), 404, "Not Found"),
        _ => state.store.reply(asked),
    })
}
