//! Columns of fields that objects have only if they are expanded: lists, single requests and events fill them, and nothing erases them.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::models::{Coupon, Plan, Price};
use stripe_sync::runtime::{AnyStore, Engine, Events, Options, Table};
use stripe_sync::types::{
    CheckoutSession, CheckoutSessionId, Customer, CustomerId, RawJson, ShippingRate, ShippingRateId,
};
use stripe_sync::{Model, StripeSync};

on_each_database!(fields_that_are_absent_unless_expanded_arrive_and_stay);

/// Models of an application, which ask for what the ready-made ones leave out.
#[derive(StripeSync)]
#[stripe(object = Customer, table = "custs")]
struct Cust {
    id: CustomerId,
    tax: Option<RawJson>,
    cash_balance: Option<RawJson>,
    #[stripe(path = invoice_credit_balance["usd"])]
    credit: Option<i64>,
}

#[derive(StripeSync)]
#[stripe(object = ShippingRate, table = "rates")]
struct Rate {
    id: ShippingRateId,
    #[stripe(path = fixed_amount.currency_options)]
    others: Option<RawJson>,
}

#[derive(StripeSync)]
#[stripe(object = CheckoutSession, table = "sessions")]
struct Session {
    id: CheckoutSessionId,
    #[stripe(path = total_details.breakdown.discounts)]
    discounts: Option<RawJson>,
}

/// The rows that an application would read.
#[expect(dead_code, reason = "an application would read them")]
fn read<'r>(cust: &'r Cust, rate: &'r Rate, session: &'r Session) -> [&'r dyn std::fmt::Debug; 8] {
    let Cust { id, tax, cash_balance, credit } = cust;
    [id, tax, cash_balance, credit, &rate.id, &rate.others, &session.id, &session.discounts]
}

/// An object with the field that is absent otherwise, and a field that an update changes.
struct Case {
    table: &'static Table,
    column: &'static str,
    fields: Value,
    update: Value,
}

fn cases() -> Vec<Case> {
    let nicknamed = || json!({ "nickname": "changed" });
    let noted = || json!({ "metadata": { "changed": "yes" } });
    let case = |table, column, fields, update| Case { table, column, fields, update };
    let tiers = || json!([{ "up_to": 5, "unit_amount": 4711, "flat_amount": null }]);
    let euros = || json!({ "eur": { "unit_amount": 4711, "tax_behavior": "exclusive" } });
    let breakdown = json!({ "amount_tax": 0, "amount_discount": 0,
        "breakdown": { "discounts": [{ "amount": 4711 }], "taxes": [] } });
    vec![
        case(Price::table(), "tiers", json!({ "tiers": tiers(), "active": true }), nicknamed()),
        case(Price::table(), "currency_options", json!({ "currency_options": euros() }), nicknamed()),
        case(Plan::table(), "tiers", json!({ "tiers": tiers() }), nicknamed()),
        case(Coupon::table(), "applies_to", json!({ "applies_to": { "products": ["prod_4711"] } }), noted()),
        case(Cust::table(), "tax", json!({ "tax": { "ip_address": "4711" } }), noted()),
        case(Cust::table(), "credit", json!({ "invoice_credit_balance": { "usd": 4711 } }), noted()),
        case(Cust::table(), "cash_balance", json!({ "cash_balance": { "customer": "4711" } }), noted()),
        case(
            Rate::table(),
            "others",
            json!({ "fixed_amount": { "amount": 5, "currency": "usd", "currency_options": { "eur": { "amount": 4711 } } } }),
            noted(),
        ),
        case(Session::table(), "discounts", json!({ "total_details": breakdown }), noted()),
    ]
}

/// The value of a column, as text.
async fn value(setup: &Setup, case: &Case, id: &str) -> String {
    let Case { table, column, .. } = case;
    let name = table.name;
    let query = format!("SELECT COALESCE(CAST({column} AS text), 'NULL') FROM {name} WHERE id = '{id}'");
    setup.rows(&query).await.pop().unwrap_or_default()
}

async fn assert_there(setup: &Setup, cases: &[(Case, String)], when: &str) {
    for (case, id) in cases {
        let value = value(setup, case, id).await;
        assert!(value.contains("4711"), "{when}: {}.{} is {value}", case.table.name, case.column);
    }
}

async fn engine(setup: &Setup, cases: &[(Case, String)]) -> Engine<AnyStore> {
    let tables: Vec<&'static Table> = cases.iter().map(|(case, _)| case.table).collect();
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

async fn fields_that_are_absent_unless_expanded_arrive_and_stay(setup: Setup) {
    let create = |case: Case| {
        let id = setup.stripe.create(case.table.object.name, &case.fields);
        (case, id)
    };
    let cases: Vec<(Case, String)> = cases().into_iter().map(create).collect();
    let hidden = setup.stripe.text("price", &cases[0].1).expect("a price");
    assert!(!hidden.contains("tiers\":"), "the fake hides them: {hidden}");
    let engine = engine(&setup, &cases).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    assert_there(&setup, &cases, "a list").await;

    let events = Events::new(engine);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    setup.stripe.advance(60);
    for (case, id) in &cases {
        assert!(setup.stripe.update(case.table.object.name, id, &case.update));
    }
    setup.stripe.advance(60);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    assert_there(&setup, &cases, "an event").await;
    let changed = setup.rows("SELECT nickname FROM prices WHERE nickname = 'changed'").await;
    assert_eq!(changed.len(), 2, "events of prices were applied");

    for (case, id) in &cases {
        let (kind, text) = (case.table.object.name, setup.stripe.text(case.table.object.name, id));
        events.engine().sync_json(kind, &text.expect("it"), setup.stripe.now()).await.expect("written");
        let ids = vec![(case.table, vec![id.clone()])];
        events.engine().sync_ids(ids).await.expect("requested");
    }
    assert_there(&setup, &cases, "the answer to a change, and a single request").await;
    let verified = verify(events.engine()).await;
    assert!(verified.is_equal(), "{verified:?}");
    backfill(events.engine(), &Options { full: true, ..Options::default() }).await;
    assert_there(&setup, &cases, "another run").await;
}
