//! Objects that are deleted between two runs, where the later run lists everything in place of following the events.

use crate::fixture::{Setup, backfill, full};
use crate::on_each_database;
use fake_stripe::Fault;
use stripe_sync::runtime::{AnyStore, Engine, Options, report::ModelReport};

on_each_database!(
    a_full_run_applies_deletions_since_the_last_run,
    a_known_deletion_is_not_requested_again,
    a_run_with_too_many_events_applies_the_deletions,
    a_full_run_in_place_of_an_interrupted_one_applies_deletions,
    a_first_run_applies_deletions_since_a_part_was_read,
    a_key_that_may_not_read_events_gets_the_lists,
);

/// Runs a backfill without errors. Returns the report about customers.
async fn customers(engine: &Engine<AnyStore>, options: &Options) -> ModelReport {
    let report = backfill(engine, options).await;
    assert!(report.is_clean(), "{report:?}");
    report.models.into_iter().find(|it| it.model == "Customer").expect("customers")
}

/// Deletes the customer of a row.
async fn delete_a_customer(setup: &Setup) {
    let row = setup.row_ids("customers").await.swap_remove(3);
    assert!(setup.stripe.delete("customer", &row));
}

async fn assert_deleted(setup: &Setup, report: &ModelReport) {
    assert_eq!(report.deleted, 1, "{report:?}");
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
}

async fn a_full_run_applies_deletions_since_the_last_run(setup: Setup) {
    let engine = setup.filled().await;
    delete_a_customer(&setup).await;
    assert_deleted(&setup, &customers(&engine, &full()).await).await;
    let again = customers(&engine, &full()).await;
    assert_eq!((again.deleted, again.inserted), (0, 0), "{again:?}");
}

async fn a_known_deletion_is_not_requested_again(setup: Setup) {
    let engine = setup.filled().await;
    delete_a_customer(&setup).await;
    customers(&engine, &full()).await;
    let before = setup.stripe.requests().len();
    let again = customers(&engine, &full()).await;
    let single = |request: &&String| request.starts_with("GET /v1/customers/cus_");
    let requests = setup.stripe.requests();
    assert_eq!(requests[before..].iter().filter(single).count(), 0, "{again:?}");
}

async fn a_run_with_too_many_events_applies_the_deletions(setup: Setup) {
    let engine = setup.filled().await;
    delete_a_customer(&setup).await;
    let seed = 7;
    setup.stripe.mutate(seed, 3000);
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
}

async fn a_full_run_in_place_of_an_interrupted_one_applies_deletions(setup: Setup) {
    let engine = setup.engine(setup.stripe.api_key()).await;
    setup.stripe.faults().once_after(1, "/v1/customers", Fault::Html);
    let report = backfill(&engine, &Options::default()).await;
    assert!(!report.is_clean(), "{report:?}");
    delete_a_customer(&setup).await;
    assert_deleted(&setup, &customers(&engine, &full()).await).await;
}

async fn a_first_run_applies_deletions_since_a_part_was_read(setup: Setup) {
    let engine = setup.engine(setup.stripe.api_key()).await;
    backfill(&engine, &Options { limit: Some(50), ..Options::default() }).await;
    delete_a_customer(&setup).await;
    assert_deleted(&setup, &customers(&engine, &Options::default()).await).await;
}

async fn a_key_that_may_not_read_events_gets_the_lists(setup: Setup) {
    let engine = setup.filled().await;
    delete_a_customer(&setup).await;
    setup.stripe.faults().always(1, "/v1/events", Fault::Forbidden);
    let before = setup.stripe.requests().len();
    let kept = customers(&engine, &full()).await;
    assert_eq!(kept.deleted, 0, "nothing says that it is deleted");
    let requested =
        setup.stripe.requests()[before..].iter().filter(|request| request.contains("/v1/events")).count();
    assert!(requested <= 4, "no request for each model: {requested}");
    let prunes = Options { prune: true, ..Options::default() };
    assert_deleted(&setup, &customers(&engine, &prunes).await).await;
}
