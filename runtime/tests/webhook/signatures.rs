//! Who signed, what, and when.

use std::time::{Duration, SystemTime};

use bigcommerce_runtime::webhook::{Verifier, WebhookError, sign};

use crate::{BODY, SECRET, SENT, at, signed, signed_but, verify};

fn signature(body: &[u8]) -> String {
    signed(body)["webhook-signature"].to_str().unwrap().to_owned()
}

fn refused(name: &'static str, value: &str) -> WebhookError {
    verify(&signed_but(name, value), BODY).unwrap_err()
}

#[test]
fn a_signature_is_the_hmac_of_id_timestamp_and_body() {
    // By Python: base64(hmac.new(SECRET, b"msg_1.1614265330." + body, sha256)).
    let expected = "v1,hwrk1W0/KVqj1xGxfZCk0azLIBad2rXRZrrZfRu1OeQ=";
    assert_eq!(signature(br#"{"scope": "store/order/created"}"#), expected);
}

#[test]
fn what_was_signed_is_verified() {
    let webhook = verify(&signed(BODY), BODY).unwrap();
    assert_eq!((webhook.id.as_str(), webhook.body), ("msg_1", BODY));
    assert_eq!(webhook.timestamp.timestamp(), 1_614_265_330);
}

#[test]
fn a_webhook_of_now_is_verified_by_the_clock_of_the_system() {
    let headers = sign(SECRET, "msg_1", SystemTime::now(), BODY).unwrap();
    assert!(Verifier::new(SECRET).verify(&headers, BODY).is_ok());
    let aged = Verifier::new(SECRET).verify(&signed(BODY), BODY);
    assert!(matches!(aged, Err(WebhookError::TooOld { .. })));
}

#[test]
fn a_changed_body_is_refused() {
    let mut body = BODY.to_vec();
    body[60] ^= 1;
    assert_eq!(verify(&signed(BODY), &body), Err(WebhookError::SignatureMismatch));
    assert_eq!(verify(&signed(BODY), b""), Err(WebhookError::SignatureMismatch));
}

#[test]
fn a_changed_id_is_refused() {
    assert_eq!(refused("webhook-id", "msg_2"), WebhookError::SignatureMismatch);
}

#[test]
fn a_changed_timestamp_is_refused() {
    assert_eq!(refused("webhook-timestamp", "1614265331"), WebhookError::SignatureMismatch);
}

#[test]
fn a_timestamp_is_signed_as_it_is_written() {
    assert_eq!(refused("webhook-timestamp", "01614265330"), WebhookError::SignatureMismatch);
}

#[test]
fn a_changed_signature_is_refused() {
    let other = signature(b"something else");
    assert_eq!(refused("webhook-signature", &other), WebhookError::SignatureMismatch);
}

#[test]
fn the_beginning_of_a_signature_is_refused() {
    let own = signature(BODY);
    for length in [0, 40] {
        let header = &own[.."v1,".len() + length];
        assert_eq!(refused("webhook-signature", header), WebhookError::SignatureMismatch);
    }
}

#[test]
fn another_secret_is_refused() {
    let other = Verifier::new("another").verify_at(at(SENT), &signed(BODY), BODY);
    assert_eq!(other, Err(WebhookError::SignatureMismatch));
}

#[test]
fn an_aged_webhook_is_refused_by_its_age() {
    let headers = signed(BODY);
    let after = |seconds| Verifier::new(SECRET).verify_at(at(SENT + seconds), &headers, BODY);
    assert!(after(300).is_ok());
    let (age, tolerance) = (Duration::from_secs(301), Duration::from_secs(300));
    assert_eq!(after(301), Err(WebhookError::TooOld { age, tolerance }));
}

#[test]
fn a_webhook_from_the_future_is_refused() {
    let headers = signed(BODY);
    let before = |seconds| Verifier::new(SECRET).verify_at(at(SENT - seconds), &headers, BODY);
    assert!(before(300).is_ok());
    let (ahead, tolerance) = (Duration::from_secs(301), Duration::from_secs(300));
    assert_eq!(before(301), Err(WebhookError::TooNew { ahead, tolerance }));
}

#[test]
fn the_tolerance_can_be_chosen() {
    let verifier = Verifier::new(SECRET).tolerance(Duration::from_secs(48 * 3600));
    let headers = signed(BODY);
    assert!(verifier.verify_at(at(SENT + 47 * 3600), &headers, BODY).is_ok());
    assert!(verifier.verify_at(at(SENT + 49 * 3600), &headers, BODY).is_err());
}

#[test]
fn a_timestamp_that_is_no_time_is_told() {
    let beyond_any_calendar = ["9223372036854775807", "18446744073709551615", "9223372036854"];
    for text in ["yesterday", "-5", "1614265330.5", "1e9"].into_iter().chain(beyond_any_calendar) {
        assert_eq!(refused("webhook-timestamp", text), WebhookError::InvalidTimestamp, "{text}");
    }
}

#[test]
fn a_replayed_webhook_has_the_same_key() {
    let (headers, verifier) = (signed(BODY), Verifier::new(SECRET));
    let key = |seconds| {
        verifier.verify_at(at(SENT + seconds), &headers, BODY).map(|webhook| webhook.dedup_key())
    };
    assert_eq!(key(0).unwrap(), key(9).unwrap());
}

#[test]
fn either_of_two_secrets_verifies() {
    let both = Verifier::new("the next one").or_secret(SECRET);
    let next = sign("the next one", "msg_1", at(SENT), BODY).unwrap();
    assert!(both.verify_at(at(SENT), &signed(BODY), BODY).is_ok());
    assert!(both.verify_at(at(SENT), &next, BODY).is_ok());
}

#[test]
fn an_empty_secret_is_none() {
    let headers = sign("", "msg_1", at(SENT), BODY).unwrap();
    let verify = |verifier: Verifier| verifier.verify_at(at(SENT), &headers, BODY);
    assert_eq!(verify(Verifier::new("")), Err(WebhookError::NoSecret));
    assert_eq!(verify(Verifier::new("").or_secret(SECRET)), Err(WebhookError::SignatureMismatch));
}

#[test]
fn any_of_several_signatures_verifies() {
    let (own, other) = (signature(BODY), signature(b"something else"));
    for header in [
        format!("{other} {own}"),
        format!("{own} {other}"),
        format!("v2,AAAA {own}"),
        format!("v1a,AAAA v1,*** {own}"),
    ] {
        assert!(verify(&signed_but("webhook-signature", &header), BODY).is_ok(), "{header}");
    }
}

#[test]
fn a_signature_of_an_unknown_version_alone_is_told() {
    let as_v2 = signature(BODY).replace("v1,", "v2,");
    for header in [as_v2.as_str(), "nonsense", "v1"] {
        assert_eq!(refused("webhook-signature", header), WebhookError::UnknownVersion, "{header}");
    }
}

#[test]
fn a_signature_that_is_no_base64_is_told() {
    assert_eq!(refused("webhook-signature", "v1,***"), WebhookError::InvalidSignature);
}

#[test]
fn no_text_shows_the_secret_or_the_signature() {
    let shown = [
        format!("{:?}", Verifier::new(SECRET)),
        format!("{0} {0:?}", refused("webhook-id", "msg_2")),
        format!("{0} {0:?}", refused("webhook-signature", &signature(b"something else"))),
    ];
    let expected = signature(BODY);
    for text in &shown {
        assert!(!text.contains(SECRET) && !text.contains(expected.trim_start_matches("v1,")));
    }
    assert_eq!(shown[0], "Verifier { secrets: 1, tolerance: 300s }");
}
