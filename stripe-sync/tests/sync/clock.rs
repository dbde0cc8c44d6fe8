//! A clock that is wrong: an error that says so, and nothing that stays wrong because of it.

use crate::api::{Api, Reply};
use crate::fixture::{Setup, backfill};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::runtime::Options;
use stripe_sync::runtime::store::RunStore as _;

on_each_database!(
    an_answer_of_another_time_is_an_error_and_poisons_nothing,
    an_answer_without_a_date_is_as_old_as_its_request,
    instants_in_the_future_are_mended_by_a_full_run,
);

const FUTURE: &str = "Fri, 01 Jan 2100 00:00:00 GMT";
const PAST: &str = "Thu, 01 Jan 1970 00:00:00 GMT";

fn customer(email: &str) -> Value {
    json!({ "id": "cus_1", "object": "customer", "created": 1_700_000_000, "livemode": false, "email": email })
}

/// Customers with an email, each answer with a `Date`, or that of now.
fn customers(
    email: &'static str,
    date: Option<Option<&'static str>>,
) -> impl Fn(&str, &str) -> Option<Reply> + Send + Sync + 'static {
    move |path, _| {
        let reply = match path {
            "/v1/customers" => Reply::page(&[customer(email)], false)?,
            _ => return None,
        };
        Some(match date {
            Some(date) => reply.dated(date),
            None => reply,
        })
    }
}

async fn emails(setup: &Setup) -> Vec<String> {
    setup.rows("SELECT email FROM customers").await
}

async fn an_answer_of_another_time_is_an_error_and_poisons_nothing(setup: Setup) {
    let api = Api::new(customers("one", None)).await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    let full = || Options { full: true, ..Options::default() };
    assert!(backfill(&engine, &full()).await.is_clean());
    for date in [FUTURE, PAST] {
        api.answer(customers("two", Some(Some(date))));
        let report = backfill(&engine, &full()).await;
        let error = report.models[0].error.as_deref().expect("an error");
        assert!(error.contains("dated") && error.contains("the local clock is at"), "{error}");
        assert_eq!(emails(&setup).await, ["one"], "{date}");
    }
    // The first answer, to the question whose key it is, tells as well.
    api.answer(|path, _| {
        let account = json!({ "id": "acct_test", "object": "account" });
        if path == "/v1/account" { Some(Reply::new(200, account).dated(Some(FUTURE))) } else { None }
    });
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    let error = engine.backfill(&full(), &stripe_sync::runtime::NoObserver).await.expect_err("an error");
    assert!(error.to_string().contains("2100"), "{error}");
    // A deletion that is known by such an answer is none.
    api.answer(|path, _| match path {
        "/v1/customers" => None,
        "/v1/customers/cus_1" => Reply::refused(404, "gone").map(|reply| reply.dated(Some(FUTURE))),
        _ => None,
    });
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    let pruned = backfill(&engine, &Options { prune: true, ..full() }).await;
    assert!(pruned.models[0].error.is_some(), "{pruned:?}");
    assert_eq!(emails(&setup).await, ["one"]);
    api.answer(customers("three", None));
    assert!(backfill(&engine, &full()).await.is_clean());
    assert_eq!(emails(&setup).await, ["three"]);
}

async fn an_answer_without_a_date_is_as_old_as_its_request(setup: Setup) {
    let api = Api::new(customers("one", Some(None))).await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    api.answer(customers("two", Some(Some("yesterday"))));
    let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(emails(&setup).await, ["two"]);
    let far = setup.rows("SELECT id FROM customers WHERE _as_of > 4000000000 OR _as_of < 1000000000").await;
    assert_eq!(far, [""; 0]);
}

async fn instants_in_the_future_are_mended_by_a_full_run(setup: Setup) {
    let api = Api::new(customers("one", None)).await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    let future = 4_102_444_800_i64;
    setup.execute(&format!("UPDATE customers SET _as_of = {future}")).await;
    setup
        .execute(&format!(
            "UPDATE stripe_sync_runs SET began = {future}, complete = {future}, completed_at = {future}"
        ))
        .await;
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_tombstones (account, object, id, as_of) VALUES ('acct_test', 'customer', 'cus_2', {future})"
        ))
        .await;
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_progress (account, model, pass, until, cursor, last_created, rows, done, completed_at) \
             VALUES ('acct_test', '/v1/events', 0, {future}, 'evt_1', {future}, 0, TRUE, {future})"
        ))
        .await;
    api.answer(|path, _| match path {
        "/v1/customers" => {
            let mut second = customer("second");
            second["id"] = "cus_2".into();
            Reply::page(&[customer("two"), second], false)
        }
        _ => None,
    });
    // A run that is said to have been complete in the future is not gone on from, and yet cannot change the rows.
    let plain = backfill(&engine, &Options::default()).await;
    assert!(plain.models[0].fetched == 2 && plain.models[0].stale == 2, "{plain:?}");
    let full = backfill(&engine, &Options { full: true, ..Options::default() }).await;
    assert!(full.is_clean(), "{full:?}");
    let mut found = emails(&setup).await;
    found.sort();
    assert_eq!(found, ["second", "two"]);
    for (table, column) in [
        ("customers", "_as_of"),
        ("stripe_sync_tombstones", "as_of"),
        ("stripe_sync_runs", "began"),
        ("stripe_sync_runs", "coalesce(complete, 0)"),
        ("stripe_sync_progress", "completed_at"),
        ("stripe_sync_progress", "last_created"),
    ] {
        let left = setup.rows(&format!("SELECT 'left' FROM {table} WHERE {column} >= {future}")).await;
        assert_eq!(left, [""; 0], "{table} {column}");
    }
    let progress = setup.store.progress("acct_test", "/v1/events", 0).await.expect("read").expect("kept");
    assert_eq!(progress.cursor.as_deref(), Some("evt_1"), "the cursor stays");
}
