//! Whatever comes as a webhook: the header up to the first line feed, then the body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};
use stripe_client::webhook::{SignatureError, Verifier, signature};
use sync_runtime::store::Received;

const SECRET: &str = "whsec_fuzz";
static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| Verifier::new("whsec_other").and_then(|it| it.or(SECRET)).expect("secrets"));

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (header, body) = (&input[..end], &input[(end + 1).min(input.len())..]);
    if let Ok(header) = std::str::from_utf8(header) {
        verified(header, body);
    }
    parsed(body);
});

/// Only what is signed is taken, whatever else the header says; and nothing that was changed, or is too old.
fn verified(header: &str, body: &[u8]) {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    assert!(VERIFIER.verify_at(body, header, now).is_err(), "nobody signed it");
    let signed = signature(SECRET, now, body);
    assert_eq!(VERIFIER.verify_at(body, &signed, now), Ok(()));
    let late = now + Duration::from_secs(301);
    assert_eq!(VERIFIER.verify_at(body, &signed, late), Err(SignatureError::Expired));
    let mut changed = body.to_vec();
    changed.push(b' ');
    assert_eq!(VERIFIER.verify_at(&changed, &signed, now), Err(SignatureError::Mismatch));
    // What is between may be of another scheme.
    if header.contains('=') && !header.contains(['t', 'v', ',']) {
        let with = signed.replacen(",v1=", &format!(",{header},v1="), 1);
        assert_eq!(VERIFIER.verify_at(body, &with, now), Ok(()));
    }
}

/// An event is also an event to other parsers, with the same content.
fn parsed(body: &[u8]) {
    let Ok(event) = Received::parse(body) else { return };
    assert_eq!(event.body.as_bytes(), body);
    assert!(!event.id.is_empty() && !event.event_type.is_empty());
    assert_eq!(Received::parse(event.body.as_bytes()).as_ref(), Ok(&event));
    let (snapshot, previous) = (event.snapshot(), event.previous_attributes());
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    assert_eq!(value["id"], event.id.as_str());
    assert_eq!(value["type"], event.event_type.as_str());
    for (text, name) in [(snapshot, "object"), (previous, "previous_attributes")] {
        if let Some(text) = text {
            let _: Value = serde_json::from_str(text).expect("a part of JSON is JSON");
            assert!(value["data"].is_object(), "{name}");
        }
    }
}
