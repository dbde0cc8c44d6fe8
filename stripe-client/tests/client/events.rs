//! Events of webhooks: verified, decoded, and what they are about requested.

use std::time::{Duration, SystemTime};
use stripe_client::types::{EventObject, EventType, V2Account, V2EventType};
use stripe_client::webhook::{EventError, SignatureError, Verifier, signature};
use stripe_client::{Client, stub};

const PAID: &[u8] = br#"{"id":"evt_1","object":"event","type":"invoice.paid",
    "data":{"object":{"id":"in_1","object":"invoice","amount_paid":500}}}"#;
const THIN: &[u8] =
    br#"{"id":"evt_2","object":"v2.core.event","type":"v2.core.account.created","context":"org_1/acct_9",
    "related_object":{"id":"acct_1","type":"v2.core.account","url":"/v2/core/accounts/acct_1"}}"#;

fn verifier() -> Verifier {
    Verifier::new("whsec_1").expect("a secret")
}

fn signed(body: &[u8]) -> String {
    signature("whsec_1", SystemTime::now(), body)
}

#[test]
fn an_event_is_verified_and_decoded_in_one_call() {
    let event = verifier().construct(PAID, &signed(PAID)).expect("an event");
    assert_eq!(event.type_, EventType::InvoicePaid);
    assert!(matches!(event.object(), Ok(EventObject::Invoice(invoice)) if invoice.amount_paid == 500));
    let wrong = verifier().construct(PAID, &signed(THIN)).expect_err("not signed");
    assert!(matches!(wrong, EventError::Signature(SignatureError::Mismatch)));
    let old = signature("whsec_1", SystemTime::now() - Duration::from_secs(900), PAID);
    let old = verifier().construct(PAID, &old).expect_err("old");
    assert!(matches!(old, EventError::Signature(SignatureError::Expired)));
}

#[test]
fn a_thin_event_is_no_snapshot_event_and_the_reverse() {
    let thin = verifier().construct_thin(THIN, &signed(THIN)).expect("a thin event");
    assert_eq!((thin.type_, thin.data), (V2EventType::V2CoreAccountCreated, None));
    let snapshot = verifier().construct(THIN, &signed(THIN)).expect_err("a thin event");
    assert!(matches!(snapshot, EventError::Decode(_)), "{snapshot}");
    let thin = verifier().construct_thin(PAID, &signed(PAID)).expect_err("a snapshot event");
    assert!(matches!(thin, EventError::Decode(_)), "{thin}");
}

#[tokio::test]
async fn the_object_of_a_thin_event_is_requested() {
    let stripe = stub(|request| {
        assert_eq!(request.headers()["stripe-context"], "org_1/acct_9");
        match request.uri().path() {
            "/v2/core/accounts/acct_1" => {
                assert_eq!(request.headers()["stripe-request-trigger"], "event=evt_2");
                (200, r#"{"id":"acct_1","object":"v2.core.account","display_name":"Shop"}"#.to_owned())
            }
            "/v2/core/events/evt_2" => {
                let data = r#","data":{"x":1}}"#;
                (200, String::from_utf8_lossy(THIN).trim_end_matches('}').to_owned() + "}" + data)
            }
            other => panic!("{other}"),
        }
    });
    let client = Client::builder("sk_test_1").transport(stripe).build().expect("a client");
    let event = verifier().construct_thin(THIN, &signed(THIN)).expect("a thin event");
    let account: V2Account = client.fetch_related(&event).await.expect("an answer").expect("an account");
    assert_eq!(account.display_name.as_deref(), Some("Shop"));
    let object: Option<EventObject> = client.fetch_related(&event).await.expect("an answer");
    assert!(matches!(object, Some(EventObject::V2Account(account)) if account.id == "acct_1"));
    let whole = client.fetch_event(&event).await.expect("the event");
    assert!(whole.data.is_some_and(|data| data.as_str().contains("\"x\":1")));
}
