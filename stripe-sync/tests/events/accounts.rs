//! Events of connected accounts, of other modes, and of what is listed below others.

use crate::fixture::{HASTE, Kind, Setup, client, send};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::StripeSync;
use stripe_sync::client::API_VERSION;
use stripe_sync::models::CustomerTaxId;
use stripe_sync::runtime::store::Inbox;
use stripe_sync::runtime::{AnyStore, Engine, Events, Model, Table, report::Connected};
use stripe_sync::types::CustomerId;

on_each_database!(
    events_of_connected_accounts_go_to_rows_of_their_own,
    what_cannot_be_told_apart_is_given_up_with_the_reason,
    what_is_listed_below_others_has_the_parent_that_it_names,
    forgotten_are_only_those_that_are_settled,
);

/// Customers of several accounts.
#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "customers_by_account")]
#[expect(dead_code, reason = "rows are read by SQL")]
struct Customer {
    id: CustomerId,
    #[stripe(account)]
    account: String,
    email: Option<String>,
}

/// Customers of who knows which account.
#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer)]
#[expect(dead_code, reason = "rows are read by SQL")]
struct PlainCustomer {
    id: CustomerId,
}

fn event(id: &str, account: Option<&str>, event_type: &str, object: &Value) -> Value {
    json!({ "id": id, "object": "event", "account": account, "api_version": API_VERSION, "created": 1_700_000_000,
        "livemode": false, "type": event_type, "data": { "object": object } })
}

/// The events of the account, and of those that are connected, for one table.
async fn connected(setup: &Setup, table: &'static Table) -> Connected<AnyStore> {
    let (url, key, store) = (setup.stripe.url(), setup.stripe.api_key().to_owned(), setup.store.clone());
    let of = move |account: Option<&str>| {
        Events::new(Engine::new(client(&url, &key, account), store.clone(), &[table])).pace(HASTE)
    };
    let own = of(None);
    setup.store.migrate(&own.engine().tables()).await.expect("tables");
    Connected::new(own, move |account| Ok(of(Some(account))))
}

async fn events_of_connected_accounts_go_to_rows_of_their_own(kind: Kind) {
    let setup = Setup::with(kind, 1, |fake| fake.connected_account("acct_2")).await;
    let connected = connected(&setup, Customer::table()).await;
    let receiver = setup.receiver();
    let customer = |email: &str| json!({ "id": "cus_1", "object": "customer", "email": email });
    for (id, account, email) in
        [("evt_1", None, "own"), ("evt_2", Some("acct_2"), "2"), ("evt_3", Some("acct_3"), "3")]
    {
        send(&receiver, &event(id, account, "customer.created", &customer(email))).await;
    }
    // Of which only the id is known: it is asked for on behalf of its account.
    let asked = setup.stripe.objects("customer")[0]["id"].as_str().expect("an id").to_owned();
    let thin = json!({ "id": "evt_4", "object": "v2.core.event", "type": "v1.customer.updated", "context": "acct_2",
        "created": "2023-11-14T00:00:00Z", "livemode": false,
        "related_object": { "id": asked, "type": "customer", "url": "/v1/customers/x" } });
    send(&receiver, &thin).await;
    let report = connected.step().await.expect("a step");
    assert_eq!((report.claimed, report.applied), (4, 4), "{report:?}");
    let rows = "SELECT account || ' ' || email FROM customers_by_account WHERE id = 'cus_1' ORDER BY account";
    let rows = setup.rows(rows).await;
    assert!(
        rows.len() == 3 && rows[..2] == ["acct_2 2", "acct_3 3"] && rows[2].ends_with(" own"),
        "{rows:?}"
    );
    let asked = format!("SELECT account FROM customers_by_account WHERE id = '{asked}'");
    assert_eq!(setup.rows(&asked).await, ["acct_2"]);
}

async fn what_cannot_be_told_apart_is_given_up_with_the_reason(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let connected = connected(&setup, PlainCustomer::table()).await;
    let customer = json!({ "id": "cus_1", "object": "customer" });
    let receiver = setup.receiver();
    send(&receiver, &event("evt_1", Some("acct_2"), "customer.created", &customer)).await;
    let mut live = event("evt_2", None, "customer.created", &customer);
    live["livemode"] = true.into();
    send(&receiver, &live).await;
    connected.step().await.expect("a step");
    assert_eq!(setup.rows("SELECT id FROM plain_customers").await, Vec::<String>::new());
    let parked = setup.store.failed_events(None, 9).await.expect("parked");
    assert_eq!((parked.len(), parked[0].account.as_str()), (1, "acct_2"));
    assert!(parked[0].reason.contains("`PlainCustomer` does not tell accounts apart"), "{parked:?}");
    let ignored = setup.rows("SELECT error FROM stripe_sync_events WHERE state = 'ignored'").await;
    assert!(ignored.len() == 1 && ignored[0].contains("another mode"), "{ignored:?}");
}

async fn what_is_listed_below_others_has_the_parent_that_it_names(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let connected = connected(&setup, CustomerTaxId::table()).await;
    let receiver = setup.receiver();
    let of = |id: &str, customer: Value| {
        json!({ "id": id, "object": "tax_id", "customer": customer, "country": "DE", "created": 1, "livemode": false,
            "type": "eu_vat", "value": "DE1", "owner": null, "verification": null })
    };
    let owned = of("txi_1", "cus_1".into());
    send(&receiver, &event("evt_1", None, "customer.tax_id.created", &owned)).await;
    send(&receiver, &event("evt_2", None, "tax_id.created", &of("txi_2", Value::Null))).await;
    connected.step().await.expect("a step");
    let rows = "SELECT id || ' ' || customer FROM customer_tax_ids";
    assert_eq!(setup.rows(rows).await, ["txi_1 cus_1"], "that of the account itself belongs to no customer");
    assert_eq!(setup.status().await.parked, 0);
    let mut deleted = event("evt_3", None, "customer.tax_id.deleted", &owned);
    deleted["created"] = 1_700_000_100.into();
    send(&receiver, &deleted).await;
    connected.step().await.expect("a step");
    assert_eq!(setup.rows(rows).await, Vec::<String>::new());
}

async fn forgotten_are_only_those_that_are_settled(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    for (id, state) in
        [("a", "applied"), ("b", "ignored"), ("c", "parked"), ("d", "pending"), ("e", "applied")]
    {
        let received_at = if id == "e" { 4_000_000_000_000_i64 } else { 1000 };
        setup
            .execute(&format!(
                "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, received_at, \
                 next_attempt_at) VALUES ('', 'evt_{id}', 'x', '', '', 1, '{{}}', '{state}', {received_at}, 0)"
            ))
            .await;
    }
    let month = std::time::Duration::from_secs(30 * 86_400);
    assert_eq!(setup.store.forget(month).await.expect("forgotten"), 2);
    let left = setup.rows("SELECT id FROM stripe_sync_events ORDER BY id").await;
    assert_eq!(left, ["evt_c", "evt_d", "evt_e"]);
}
