//! A person's data is removed from everywhere, and does not come back.

use crate::binary::run;
use crate::fixture::{Kind, Setup, send, text};
use crate::on_each_database;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;
use stripe_sync::models;
use stripe_sync::runtime::store::{RedactStore, Redacted, Redaction};
use stripe_sync::runtime::{NoObserver, Options, Retention, Table, VerifyOptions, with_children};

on_each_database!(
    nothing_of_a_person_stays_and_nothing_brings_it_back,
    the_command_says_what_it_removes,
    old_events_are_forgotten_wherever_events_are_applied,
);

/// The marker in each text about the person.
const PERSON: &str = "ada-personal";

fn all() -> Vec<&'static Table> {
    let core = models::ready().into_iter().filter(|model| ["billing", "payments"].contains(&model.group));
    with_children(&core.filter(|model| !model.is_below()).map(|model| model.table).collect::<Vec<_>>())
}

/// A customer of whom several kinds of object tell.
async fn with_person(kind: Kind) -> (Setup, String) {
    let setup = Setup::new(kind, 1).await;
    let charge = setup.stripe.objects("charge").into_iter().find(|charge| charge["customer"].is_string());
    let charge = charge.expect("a charge of a customer");
    let customer = text(&charge["customer"]);
    tell(&setup, &customer);
    let details = json!({ "billing_details": { "name": PERSON, "email": format!("{PERSON}@example.com") } });
    assert!(setup.stripe.update("charge", &text(&charge["id"]), &details));
    for invoice in of(&setup, "invoice", &customer) {
        let fields = json!({ "customer_email": PERSON, "customer_address": { "line1": PERSON } });
        assert!(setup.stripe.update("invoice", &text(&invoice["id"]), &fields));
    }
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
             VALUES ('acct_fake', 'Refund', 're_broken', 'no place', '{{\"customer\":\"{customer}\",\"name\":\"{PERSON}\"}}', 1, 3)"
        ))
        .await;
    (setup, customer)
}

/// Has Stripe know something of the person.
fn tell(setup: &Setup, customer: &str) {
    let fields = json!({ "name": PERSON, "email": format!("{PERSON}@example.com"), "phone": PERSON,
        "address": { "city": PERSON, "country": "DE" }, "metadata": { "note": PERSON } });
    assert!(setup.stripe.update("customer", customer, &fields));
}

fn of(setup: &Setup, kind: &str, customer: &str) -> Vec<Value> {
    let objects = setup.stripe.objects(kind).into_iter();
    objects.filter(|object| object["customer"] == customer).collect()
}

/// The tables that hold something of the person.
async fn holding(setup: &Setup) -> BTreeSet<String> {
    let mut tables: Vec<(String, String)> = Vec::new();
    for table in all() {
        let columns = table
            .columns
            .iter()
            .filter(|column| !matches!(column.source, stripe_sync::runtime::table::Source::Local { .. }));
        let texts = columns.map(|column| format!("coalesce(CAST(\"{}\" AS text), '')", column.name));
        tables.push((table.name.to_owned(), texts.collect::<Vec<_>>().join(" || ")));
    }
    tables.push(("stripe_sync_events".to_owned(), "body".to_owned()));
    tables.push(("stripe_sync_dead_letters".to_owned(), "object".to_owned()));
    let mut holding = BTreeSet::new();
    for (table, texts) in tables {
        let found = format!("SELECT '{table}' FROM {table} WHERE {texts} LIKE '%{PERSON}%' LIMIT 1");
        holding.extend(setup.rows(&found).await);
    }
    holding
}

async fn redact(setup: &Setup, redaction: &Redaction) -> Redacted {
    setup.store.redact(&all(), redaction).await.expect("redacted")
}

async fn nothing_of_a_person_stays_and_nothing_brings_it_back(kind: Kind) {
    let (setup, customer) = with_person(kind).await;
    let receiver = setup.receiver();
    setup.receive_all(&receiver).await;
    let before = holding(&setup).await;
    for table in ["customers", "charges", "stripe_sync_events", "stripe_sync_dead_letters"] {
        assert!(before.contains(table), "{table}: {before:?}");
    }
    let ids =
        "SELECT id FROM charges UNION SELECT id FROM customers UNION SELECT id FROM invoices ORDER BY id";
    let rows = setup.rows(ids).await;
    let others = "SELECT email FROM customers WHERE email IS NOT NULL";
    let emails = setup.rows(others).await.len();

    let redaction = Redaction::of(customer.as_str());
    let planned = redact(&setup, &redaction.clone().dry_run()).await;
    assert_eq!(holding(&setup).await, before, "a dry run changes nothing");
    let done = redact(&setup, &redaction).await;
    assert_eq!(done, planned);
    assert!(done.rows["customers"] == 1 && done.rows["charges"] >= 1, "{done:?}");
    assert!(done.events >= 1 && done.dead_letters == 1 && done.objects > 1, "{done:?}");
    assert_eq!(holding(&setup).await, BTreeSet::new());
    assert_eq!(setup.rows(ids).await, rows, "ids stay");
    assert_eq!(setup.rows(others).await.len(), emails - 1, "others keep theirs");
    let again = redact(&setup, &redaction).await;
    assert_eq!((again.rows.len(), again.events, again.dead_letters), (0, 0, 0), "{again:?}");

    // Neither the events that waited, nor new ones, nor lists.
    setup.drain(&setup.events()).await;
    tell(&setup, &customer);
    let fields = json!({ "balance": 4711, "phone": PERSON });
    assert!(setup.stripe.update("customer", &customer, &fields));
    setup.receive_all(&receiver).await;
    setup.drain(&setup.events()).await;
    let full = Options { full: true, ..Options::default() };
    setup.engine().backfill(&full, &NoObserver).await.expect("a run");
    let mut back = holding(&setup).await;
    // What Stripe sends again is kept as it came, until it is forgotten.
    back.remove("stripe_sync_events");
    assert_eq!(back, BTreeSet::new());
    let balance = format!("SELECT CAST(balance AS text) FROM customers WHERE id = '{customer}'");
    assert_eq!(setup.rows(&balance).await, ["4711"], "the rest is kept fresh");
    let verified = setup.engine().verify(&VerifyOptions::default(), &NoObserver).await.expect("verified");
    assert!(verified.is_equal(), "{verified:?}");
}

async fn the_command_says_what_it_removes(kind: Kind) {
    let (setup, customer) = with_person(kind).await;
    let dry = run(&setup, &["redact", &customer, "--dry-run", "--json"]).await.json(0);
    assert!(dry["customers"][0]["rows"]["customers"] == 1 && dry["customers"][0]["dry_run"] == true, "{dry}");
    assert!(!holding(&setup).await.is_empty());
    let done = run(&setup, &["redact", &customer, "--json"]).await.json(0);
    assert_eq!(done["customers"][0]["rows"], dry["customers"][0]["rows"]);
    assert_eq!(holding(&setup).await, BTreeSet::new());
    let table = run(&setup, &["redact", &customer, "cus_unknown"]).await;
    assert_eq!(table.status, Some(0), "{}", table.err);
    assert!(table.out.contains("cus_unknown: 1 objects registered"), "{}", table.out);
    assert!(!(table.out + &table.err).contains(PERSON));
}

async fn old_events_are_forgotten_wherever_events_are_applied(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let receiver = setup.receiver();
    let event = |id: &str| json!({ "id": id, "object": "event", "type": "x.y", "created": 1, "data": { "object": {} } });
    send(&receiver, &event("evt_old")).await;
    setup.drain(&setup.events()).await;
    send(&receiver, &event("evt_new")).await;
    let month = "2592000000";
    setup
        .execute(&format!(
            "UPDATE stripe_sync_events SET received_at = received_at - {month} WHERE id = 'evt_old'"
        ))
        .await;
    setup.events().step().await.expect("a step");
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events").await, ["evt_new"]);
    let long = Retention::default().settled(Duration::MAX);
    setup.execute("UPDATE stripe_sync_events SET received_at = 1").await;
    setup.events().retention(long).step().await.expect("a step");
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events").await, ["evt_new"]);
}
