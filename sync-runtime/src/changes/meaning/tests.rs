use super::*;
use crate::model::{Column, Source};
use stripe_types::{Charge, Invoice, Object as _, Refund, Subscription};

macro_rules! table {
    ($name:ident, $object:ty, $expand:expr) => {
        fn $name() -> &'static Table {
            static TABLE: Table = Table::of::<$object>(stringify!($name), stringify!($name))
                .columns(&[Column::of::<String, _>("id", Source::Id(&["id"]), None)])
                .expand($expand);
            &TABLE
        }
    };
}

table!(charges, Charge, &[]);
table!(invoices, Invoice, &[]);
table!(refunds, Refund, &[]);
table!(subscriptions, Subscription, &[]);
table!(detailed, Subscription, &["customer"]);

fn event(event_type: &str, object: &str) -> Received {
    let body = format!(
        r#"{{"id":"evt_1","object":"event","api_version":"ours","created":50,"livemode":false,
        "type":"{event_type}","data":{{"object":{object}}}}}"#
    );
    Received::parse(body.as_bytes()).expect("an event")
}

/// Returns the table, the id and the kind of each change that an event reports.
fn reported(event: &Received) -> Result<Vec<String>, &'static str> {
    let kinds = Kinds::new(&[charges(), refunds(), subscriptions(), detailed()]);
    let reading = Reading { kinds: &kinds, version: "ours", live: Some(false), now: 100, shared: false };
    match reading.meaning(event) {
        Meaning::Irrelevant(reason) => Err(reason),
        Meaning::Ambiguous(_) => Err("mixed"),
        Meaning::Changes(changes) => Ok(changes
            .iter()
            .map(|change| {
                let how = match change.kind {
                    ChangeKind::Content(_) => "content",
                    ChangeKind::OtherVersion(_) => "other version",
                    ChangeKind::Deleted => "deleted",
                    ChangeKind::Changed => "changed",
                    ChangeKind::List => "list",
                    ChangeKind::Immutable(_) => "immutable",
                };
                format!("{} {} {how}", change.table.name, change.id)
            })
            .collect()),
    }
}

const SUBSCRIPTION: &str = r#"{"id":"sub_1","object":"subscription"}"#;

#[test]
fn a_snapshot_says_what_its_object_is() {
    let event = event("customer.subscription.updated", SUBSCRIPTION);
    let expected = ["subscriptions sub_1 content", "detailed sub_1 other version"];
    assert_eq!(reported(&event).expect("something"), expected, "what is expanded is not in it");
    let other = Received { api_version: Some("theirs".to_owned()), ..event };
    assert_eq!(reported(&other).expect("something")[0], "subscriptions sub_1 other version");
}

#[test]
fn a_canceled_subscription_is_not_deleted() {
    let canceled = event("customer.subscription.deleted", SUBSCRIPTION);
    assert_eq!(reported(&canceled).expect("something")[0], "subscriptions sub_1 content");
    let deleted = event("charge.deleted", r#"{"id":"ch_1","object":"charge"}"#);
    assert_eq!(reported(&deleted).expect("something"), ["charges ch_1 deleted"]);
}

#[test]
fn a_refund_says_that_its_charge_has_changed() {
    for charge in [r#""ch_1""#, r#"{"id":"ch_1","object":"charge"}"#] {
        let refund =
            format!(r#"{{"id":"re_1","object":"refund","charge":{charge},"balance_transaction":null}}"#);
        let expected = ["refunds re_1 content", "charges ch_1 changed"];
        assert_eq!(reported(&event("refund.created", &refund)).expect("something"), expected);
    }
}

#[test]
fn previews_other_modes_and_unknown_objects_say_nothing() {
    let upcoming = event("invoice.upcoming", r#"{"object":"invoice"}"#);
    assert!(reported(&upcoming).expect_err("nothing").contains("preview"));
    let live =
        Received { livemode: Some(true), ..event("charge.updated", r#"{"id":"ch_1","object":"charge"}"#) };
    assert!(reported(&live).expect_err("nothing").contains("mode"));
    for object in
        [r#"{"id":"x_1","object":"unheard_of"}"#, r#"{"object":"charge"}"#, r#"{"id":"a","object":""}"#]
    {
        assert!(reported(&event("unheard_of.happened", object)).expect_err("nothing").contains("no model"));
    }
}

#[test]
fn a_thin_event_says_that_its_object_has_changed() {
    let body = br#"{"id":"evt_1","object":"v2.core.event","type":"v1.charge.deleted","created":"1970-01-01T00:00:50Z",
        "related_object":{"id":"ch_1","type":"charge","url":"/v1/charges/ch_1"}}"#;
    assert_eq!(
        reported(&Received::parse(body).expect("an event")).expect("something"),
        ["charges ch_1 changed"]
    );
}

#[test]
fn the_time_of_a_test_clock_is_none() {
    let kinds = Kinds::new(&[charges()]);
    let reading = Reading { kinds: &kinds, version: "ours", live: Some(false), now: 100, shared: false };
    for (created, at) in [(50, Some(50)), (400, Some(400)), (401, None)] {
        let event = Received { created, ..event("charge.updated", r#"{"id":"ch_1","object":"charge"}"#) };
        let Meaning::Changes(changes) = reading.meaning(&event) else { panic!("nothing") };
        assert_eq!(changes[0].at, at);
    }
}

#[test]
fn what_would_mix_accounts_says_so() {
    let kinds = Kinds::new(&[charges()]);
    let reading = Reading { kinds: &kinds, version: "ours", live: Some(false), now: 100, shared: true };
    let event = event("charge.updated", r#"{"id":"ch_1","object":"charge"}"#);
    let Meaning::Ambiguous(reason) = reading.meaning(&event) else { panic!("it is taken") };
    assert!(reason.contains("`charges` does not tell accounts apart"), "{reason}");
}

#[test]
fn an_endpoint_is_sent_what_tells_of_its_rows_and_no_more() {
    let types = event_types(&[charges()]);
    assert!(types.is_sorted(), "{types:?}");
    let kinds = [Charge::INFO, Refund::INFO, stripe_types::Dispute::INFO];
    let mut expected: Vec<&str> = kinds.iter().flat_map(|kind| kind.events).copied().collect();
    expected.sort_unstable();
    assert_eq!(types, expected);
    let types = event_types(&[invoices()]);
    assert!(types.contains(&"invoice.paid") && types.contains(&"invoice_payment.paid"), "{types:?}");
    assert!(!types.contains(&"invoice.upcoming"), "a preview");
    assert_eq!(event_types(&[]), Vec::<&str>::new());
}

#[test]
fn what_an_account_tells_of_itself_is_the_platforms() {
    table!(accounts, stripe_types::Account, &[]);
    table!(cards, stripe_types::Card, &[]);
    let kinds = Kinds::new(&[accounts(), cards()]);
    let reading = Reading { kinds: &kinds, version: "ours", live: Some(false), now: 100, shared: true };
    for (event_type, object, table, is_platforms) in [
        ("account.updated", r#"{"id":"acct_1","object":"account"}"#, "accounts", true),
        ("account.application.deauthorized", r#"{"id":"ca_1","object":"application"}"#, "accounts", true),
        ("account.application.authorized", r#"{"id":"ca_1","object":"application"}"#, "accounts", true),
        (
            "capability.updated",
            r#"{"id":"transfers","object":"capability","account":"acct_1"}"#,
            "accounts",
            true,
        ),
        ("account.external_account.created", r#"{"id":"card_1","object":"card"}"#, "cards", true),
        ("account.updated", r#"{"id":"acct_2","object":"account"}"#, "accounts", false),
    ] {
        let event = Received { account: "acct_1".to_owned(), ..event(event_type, object) };
        match reading.meaning(&event) {
            Meaning::Changes(changes) => {
                assert!(is_platforms && changes.len() == 1 && changes[0].table.name == table, "{event_type}");
                assert!(is_of_platform(&event, &changes[0]), "{event_type}");
            }
            Meaning::Ambiguous(_) => assert!(!is_platforms, "{event_type}: rows of others would be mixed"),
            Meaning::Irrelevant(reason) => panic!("{event_type}: {reason}"),
        }
    }
}
