//! Rows that somebody else has taken away come back.

use crate::fixture::{Setup, backfill};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::models::Customer;
use stripe_sync::runtime::{
    HookError, Hooks, Options, PendingRow, Report, Transaction, Verdict, report::ModelReport,
};

on_each_database!(
    an_emptied_table_is_filled_again,
    some_lost_rows_are_found_whatever_else_was_written,
    lost_child_rows_come_back_with_their_parents,
    what_stripe_has_deleted_is_not_lost,
    what_hooks_leave_out_is_not_lost,
    a_table_that_is_made_anew_is_filled_again,
);

fn of<'r>(report: &'r Report, model: &str) -> &'r ModelReport {
    report.models.iter().find(|it| it.model == model).expect("the model")
}

async fn sync(engine: &stripe_sync::Engine<stripe_sync::runtime::AnyStore>) -> Report {
    let report = backfill(engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    report
}

/// Returns the number of requests for the list of customers since the last reset.
fn listed(setup: &Setup) -> usize {
    let lists = |request: &&String| request.starts_with("GET /v1/customers?");
    let listed = setup.stripe.requests().iter().filter(lists).count();
    setup.stripe.forget_requests();
    listed
}

async fn an_emptied_table_is_filled_again(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    setup.execute("DELETE FROM customers").await;
    let report = sync(&engine).await;
    assert_eq!(setup.row_ids("customers").await, ids);
    let customers = of(&report, "Customer");
    assert_eq!((customers.lost, customers.inserted), (ids.len() as u64, ids.len() as u64));
    assert_eq!(of(&report, "Price").lost, 0);
    listed(&setup);
    let report = sync(&engine).await;
    assert_eq!((of(&report, "Customer").lost, listed(&setup)), (0, 0), "nothing is lost any more");
}

async fn some_lost_rows_are_found_whatever_else_was_written(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    setup.execute(&format!("DELETE FROM customers WHERE id IN ('{}', '{}')", ids[0], ids[1])).await;
    // More come than were lost, and one is deleted at Stripe.
    let new: Vec<String> = (0..5).map(|_| setup.stripe.create("customer", &json!({}))).collect();
    assert!(setup.stripe.delete("customer", &ids[2]));
    let done = engine.sync_by_ids::<Customer>(new.iter().chain([&ids[2]])).await.expect("written");
    assert_eq!((done.inserted, done.deleted), (5, 1));
    let report = sync(&engine).await;
    assert_eq!(of(&report, "Customer").lost, 2);
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
}

async fn lost_child_rows_come_back_with_their_parents(setup: Setup) {
    let engine = setup.filled().await;
    let lines = setup.row_ids("invoice_lines").await;
    let some = format!("DELETE FROM invoice_lines WHERE id = '{}'", lines[0]);
    for lost in [some.as_str(), "DELETE FROM invoice_lines"] {
        setup.execute(lost).await;
        let report = sync(&engine).await;
        assert!(of(&report, "Invoice").lost > 0, "{lost}");
        assert_eq!(setup.row_ids("invoice_lines").await, lines, "{lost}");
    }
    assert_eq!(of(&sync(&engine).await, "Invoice").lost, 0);
}

async fn what_stripe_has_deleted_is_not_lost(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    for id in &ids[..3] {
        assert!(setup.stripe.delete("customer", id));
    }
    engine.sync_by_ids::<Customer>(&ids[..2]).await.expect("written");
    listed(&setup);
    for _ in 0..2 {
        let report = sync(&engine).await;
        assert_eq!((of(&report, "Customer").lost, listed(&setup)), (0, 0));
    }
    assert_eq!(setup.row_ids("customers").await, ids[3..]);
}

/// Leaves everything out.
struct Nothing;

impl Hooks for Nothing {
    async fn before(&self, _: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
        Ok(Verdict::Skip)
    }
}

async fn what_hooks_leave_out_is_not_lost(setup: Setup) {
    let engine = setup.engine(setup.stripe.api_key()).await.with_hooks::<Customer>(Nothing);
    let report = sync(&engine).await;
    assert_eq!(of(&report, "Customer").skipped, setup.ids("customer").len() as u64);
    assert!(listed(&setup) > 0);
    let report = sync(&engine).await;
    assert_eq!((of(&report, "Customer").lost, listed(&setup)), (0, 0));
}

async fn a_table_that_is_made_anew_is_filled_again(setup: Setup) {
    let engine = setup.filled().await;
    setup.execute("DROP TABLE customers").await;
    engine.store().migrate(&engine.tables()).await.expect("tables");
    sync(&engine).await;
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
}
