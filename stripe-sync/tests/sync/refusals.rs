//! Objects that the database or the application refuses affect no others, and are in every report.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use fake_stripe::Fault;
use stripe_sync::Model;
use stripe_sync::models::{Charge, Customer, Price};
use stripe_sync::runtime::{
    HookError, Hooks, Options, Report, SavedRow, SyncError, Transaction, report::ModelReport,
};
use stripe_sync::types::UpdateCustomer;

on_each_database!(
    a_hook_that_fails_costs_its_own_object,
    a_deletion_that_is_refused_is_told_and_done_later,
    deletions_are_in_every_report,
    what_became_a_dead_letter_is_no_row,
    what_cannot_be_asked_for_is_no_success,
);

/// Fails after the row of one customer.
struct Poison(String);

impl Hooks for Poison {
    async fn after(&self, row: &SavedRow<'_>, _: &mut Transaction<'_>) -> Result<(), HookError> {
        if row.id() == self.0 { Err("not this one".into()) } else { Ok(()) }
    }
}

fn of<'r>(report: &'r Report, model: &str) -> &'r ModelReport {
    report.models.iter().find(|it| it.model == model).expect("the model")
}

async fn a_hook_that_fails_costs_its_own_object(setup: Setup) {
    let ids = setup.ids("customer");
    let (poison, others) = ids.split_first().expect("customers");
    let engine = setup.engine(setup.stripe.api_key()).await.with_hooks::<Customer>(Poison(poison.clone()));
    for _ in 0..2 {
        let report = engine.sync_all().await.expect("a run");
        assert!(!report.is_clean());
        let customers = of(&report, "Customer");
        assert_eq!((customers.dead_letters, &customers.error), (1, &None));
        let refusal = &customers.refusals[0];
        assert_eq!((refusal.model, &refusal.id), ("Customer", poison));
        assert_eq!(refusal.reason, "a hook failed: not this one");
        assert_eq!(setup.row_ids("customers").await, others);
        let letters = setup.rows("SELECT model || ' ' || id FROM stripe_sync_dead_letters").await;
        assert_eq!(letters, [format!("Customer {poison}")]);
    }
    let engine = setup.engine(setup.stripe.api_key()).await;
    let report = engine.sync_all().await.expect("a run");
    assert!(report.is_clean(), "what was refused is tried again: {report:?}");
    assert_eq!(setup.row_ids("customers").await, ids);
}

/// A row of the application that needs that of a customer.
async fn hold(setup: &Setup, id: &str) {
    setup
        .execute(
            "CREATE TABLE orders (customer text, account text, \
             FOREIGN KEY (customer, account) REFERENCES customers (id, _account))",
        )
        .await;
    setup.execute(&format!("INSERT INTO orders SELECT id, _account FROM customers WHERE id = '{id}'")).await;
}

async fn a_deletion_that_is_refused_is_told_and_done_later(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    let (held, free) = (&ids[0], &ids[1]);
    hold(&setup, held).await;
    for id in [held, free] {
        assert!(setup.stripe.delete("customer", id));
    }
    for (run, deleted) in [("events tell of it", 1), ("it is known", 0), ("it is known", 0)] {
        let report = engine.sync_all().await.expect("a run");
        assert!(!report.is_clean(), "{run}");
        let customers = of(&report, "Customer");
        assert_eq!((customers.deleted, customers.dead_letters), (deleted, 1), "{run}: {customers:?}");
        assert_eq!(&customers.refusals[0].id, held);
        assert!(customers.refusals[0].reason.starts_with("the object is deleted, and its row cannot be: "));
        assert_eq!(setup.row_ids("customers").await[0], *held);
        assert_eq!(setup.row_ids("customers").await.len(), ids.len() - 1);
    }
    setup.execute("DELETE FROM orders").await;
    let report = engine.sync_all().await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(of(&report, "Customer").deleted, 1);
    assert_eq!(setup.row_ids("customers").await, ids[2..]);
    assert_eq!(setup.row_ids("stripe_sync_dead_letters").await, Vec::<String>::new());
    assert!(verify(&engine).await.is_equal());
}

async fn deletions_are_in_every_report(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    hold(&setup, &ids[0]).await;
    for id in &ids[..4] {
        assert!(setup.stripe.delete("customer", id));
    }
    let one = engine.sync_by_ids::<Customer>([&ids[1]]).await.expect("asked for");
    assert_eq!((one.deleted, one.dead_letters), (1, 0), "{one:?}");
    let two = engine.sync_by_ids::<Customer>(&ids[..2]).await.expect("asked for");
    assert_eq!((two.deleted, two.dead_letters), (0, 1), "{two:?}");
    assert_eq!(two.refusals[0].id, ids[0]);
    let text = format!(r#"{{"id":"{}","object":"customer","deleted":true}}"#, ids[2]);
    let told = engine.sync_json("customer", &text, setup.stripe.now()).await.expect("written");
    assert_eq!((of(&told, "Customer").deleted, told.is_clean()), (1, true));
    let pruned = backfill(&engine, &Options { prune: true, ..Options::default() }).await;
    let customers = of(&pruned, "Customer");
    assert_eq!((customers.deleted, customers.pruned, customers.dead_letters), (1, 1, 1), "{customers:?}");
    assert_eq!(setup.row_ids("customers").await.len(), ids.len() - 3);
}

async fn what_became_a_dead_letter_is_no_row(setup: Setup) {
    let engine = setup.filled().await;
    let id = setup.ids("customer")[0].clone();
    let engine = engine.with_hooks::<Customer>(Poison(id.clone()));
    let change = UpdateCustomer::new(id.as_str()).email("new@example.com");
    let changed = engine.client().call(change).reply().await.expect("changed");
    let error = engine.sync_row::<Cust>(&changed).await.err();
    assert!(matches!(error, Some(SyncError::NotKept { model: "Cust" })), "{error:?}");
    let report = engine.sync(&changed).await.expect("a report");
    assert_eq!((report.is_clean(), report.models[0].refusals[0].id.as_str()), (false, id.as_str()));

    let client = engine.client().clone();
    let own = stripe_sync::Engine::new(client, setup.store.clone(), &[Cust::table()]);
    own.store().migrate(&own.tables()).await.expect("tables");
    let row = own.sync_row::<Cust>(&changed).await.expect("written").expect("a row");
    assert_eq!(row.email.as_deref(), Some("new@example.com"));
    let own = own.with_hooks::<Cust>(Poison(id.clone()));
    let change = UpdateCustomer::new(id.as_str()).email("newer@example.com");
    let changed = own.client().call(change).reply().await.expect("changed");
    match own.sync_row::<Cust>(&changed).await {
        Err(SyncError::Refused { model: "Cust", id: refused, reason }) => {
            assert_eq!((refused, reason.as_str()), (id.clone(), "a hook failed: not this one"));
        }
        other => panic!("{other:?}"),
    }
    let by_ids = own.sync_by_ids::<Cust>([&id]).await.expect("a report");
    assert_eq!((by_ids.dead_letters, by_ids.refusals[0].id.as_str()), (1, id.as_str()));
    assert_eq!(setup.rows("SELECT email FROM custs").await, ["new@example.com"]);
}

async fn what_cannot_be_asked_for_is_no_success(setup: Setup) {
    let engine = setup.filled().await;
    let error = engine.sync_by_ids::<Cust>(["cus_1"]).await.err();
    assert!(matches!(error, Some(SyncError::NotKept { .. })), "{error:?}");
    setup.stripe.faults().once_after(0, "/v1/prices/", Fault::Forbidden);
    let error = engine.sync_by_ids::<Price>([&setup.ids("price")[0]]).await.err();
    assert!(matches!(error, Some(SyncError::Api(_))), "{error:?}");
    let charges = engine.sync_by_ids::<Charge>([&setup.ids("charge")[0]]).await.expect("asked for");
    assert_eq!(charges.unchanged, 1);
}

#[derive(Debug, stripe_sync::StripeSync)]
#[stripe(object = stripe_sync::types::Customer)]
#[expect(dead_code, reason = "only the address is looked at")]
struct Cust {
    id: stripe_sync::types::CustomerId,
    email: Option<String>,
}
