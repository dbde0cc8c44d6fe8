//! Lists that say that they go on, and make no progress, are errors that name them; nothing is called complete because of them.

use crate::api::{Api, Reply};
use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::Events;
use stripe_sync::runtime::store::RunStore as _;
use stripe_sync::runtime::{NoObserver, Options, Report, VerifyOptions, report::ModelReport};

on_each_database!(
    a_list_that_makes_no_progress_is_never_complete,
    a_list_below_a_row_that_makes_no_progress_costs_that_row_alone,
    a_list_that_refuses_its_own_cursors_ends,
    events_without_end_are_an_error,
);

fn customer(id: &str) -> Value {
    json!({ "id": id, "object": "customer", "created": 1_700_000_000, "livemode": false })
}

fn customers(ids: &[&str]) -> Vec<Value> {
    ids.iter().map(|id| customer(id)).collect()
}

fn of<'r>(report: &'r Report, model: &str) -> &'r ModelReport {
    report.models.iter().find(|it| it.model == model).expect("the model")
}

type Page = fn(bool, &str) -> Option<Reply>;

/// Ways in which a list leads nowhere: the first page, or another one, and the query.
const STALLS: [(&str, Page); 6] = [
    ("an empty first page", |_, _| Reply::page(&[], true)),
    ("empty pages behind the first", |first, _| {
        Reply::page(&customers(if first { &["cus_1"] } else { &[] }), true)
    }),
    ("the same page for ever", |_, _| Reply::page(&customers(&["cus_1", "cus_2"]), true)),
    ("two pages by turns", |first, query| {
        let turn = first || query.ends_with("starting_after=cus_2");
        Reply::page(&customers(&[if turn { "cus_1" } else { "cus_2" }]), true)
    }),
    ("a last element without an id", |_, _| {
        Reply::page(&[customer("cus_1"), json!({ "object": "customer" })], true)
    }),
    ("elements without ids", |_, _| Reply::page(&[json!({ "object": "customer" })], true)),
];

async fn a_list_that_makes_no_progress_is_never_complete(setup: Setup) {
    let api = Api::new(|path, _| match path {
        "/v1/customers" => Reply::page(&customers(&["cus_1", "cus_2", "cus_3"]), false),
        _ => None,
    })
    .await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    for (name, page) in STALLS {
        api.answer(move |path, query| match path {
            "/v1/customers" => page(!query.contains("starting_after"), query),
            _ => None,
        });
        let before = api.requests("").len();
        let options = Options { full: true, prune: true, ..Options::default() };
        let report = backfill(&engine, &options).await;
        let error = report.models[0].error.as_deref().unwrap_or_else(|| panic!("{name}: {report:?}"));
        assert!(error.starts_with("GET /v1/customers: the list claims more pages"), "{name}: {error}");
        assert_eq!(report.models[0].pruned, 0, "{name}");
        assert_eq!(setup.row_ids("customers").await, ["cus_1", "cus_2", "cus_3"], "{name}");
        let verified = verify(&engine).await;
        assert!(!verified.is_complete(), "{name}: {verified:?}");
        let sample = VerifyOptions { sample: Some(1), ..VerifyOptions::default() };
        let sampled = engine.verify(&sample, &NoObserver).await.expect("compared");
        assert!(
            !sampled.is_complete() || name.contains("turns") || name.contains("same"),
            "{name}: {sampled:?}"
        );
        let requests = api.requests("").len() - before;
        assert!(requests < 40, "{name}: {requests}");
    }
    api.answer(|path, _| match path {
        "/v1/customers" => Reply::page(&customers(&["cus_1", "cus_2"]), false),
        _ => None,
    });
    let report = backfill(&engine, &Options { full: true, prune: true, ..Options::default() }).await;
    assert!(report.is_clean() && report.models[0].pruned == 1, "{report:?}");
}

async fn a_list_below_a_row_that_makes_no_progress_costs_that_row_alone(setup: Setup) {
    let transaction = |id: &str, customer: &str| json!({ "id": id, "object": "customer_balance_transaction", "created": 1_700_000_000, "customer": customer });
    let below = move |stalled: bool| {
        move |path: &str, _: &str| match path {
            "/v1/customers" => Reply::page(&customers(&["cus_1", "cus_2", "cus_3"]), false),
            "/v1/customers/cus_2/balance_transactions" => {
                Reply::page(&[transaction("cbtxn_2", "cus_2")], stalled)
            }
            "/v1/customers/cus_1/balance_transactions" => {
                Reply::page(&[transaction("cbtxn_1", "cus_1")], false)
            }
            "/v1/customers/cus_3/balance_transactions" => {
                Reply::page(&[transaction("cbtxn_3", "cus_3")], false)
            }
            _ => None,
        }
    };
    let api = Api::new(below(true)).await;
    let engine = setup.engine_at(&api.url, &["Customer", "CustomerBalanceTransaction"]).await;
    let options = Options { prune: true, ..Options::default() };
    let first = backfill(&engine, &options).await;
    let error = of(&first, "CustomerBalanceTransaction").error.as_deref().expect("an error");
    assert!(error.contains("below `cus_2`") && error.contains("makes no progress"), "{error}");
    let all = ["cbtxn_1", "cbtxn_2", "cbtxn_3"];
    assert_eq!(setup.row_ids("customer_balance_transactions").await, all);
    assert!(!verify(&engine).await.is_complete());
    let again = backfill(&engine, &options).await;
    assert!(of(&again, "CustomerBalanceTransaction").error.is_some(), "it is asked for again: {again:?}");
    api.answer(below(false));
    assert!(backfill(&engine, &options).await.is_clean());
    let verified = verify(&engine).await;
    assert!(verified.is_complete() && verified.is_equal(), "{verified:?}");
}

async fn a_list_that_refuses_its_own_cursors_ends(setup: Setup) {
    let refused = json!({ "error": { "type": "invalid_request_error", "code": "resource_missing",
        "param": "starting_after", "message": "No such customer" } });
    let api = Api::new(move |path, query| match path {
        "/v1/customers" if query.contains("starting_after") => Some(Reply::new(400, refused.clone())),
        "/v1/customers" => Reply::page(&customers(&["cus_1", "cus_2"]), true),
        _ => None,
    })
    .await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    let report = backfill(&engine, &Options::default()).await;
    let error = report.models[0].error.as_deref().expect("an error");
    assert!(error.contains("rejects its own cursors"), "{error}");
    assert!(api.requests("/v1/customers").len() < 30);
    assert!(!verify(&engine).await.is_complete());
}

async fn events_without_end_are_an_error(setup: Setup) {
    let event = |id: &str| {
        json!({ "id": id, "object": "event", "type": "customer.created", "created": 1_700_000_000, "api_version": null,
            "livemode": false, "data": { "object": customer("cus_1") } })
    };
    let api = Api::new(|_, _| None).await;
    let engine = setup.engine_at(&api.url, &["Customer"]).await;
    let events = Events::new(engine);
    for ids in [vec![], vec!["evt_1"], vec!["evt_1", "evt_2"]] {
        api.answer(move |path, query| {
            let turn = usize::from(query.ends_with("evt_1")) % ids.len().max(1);
            let page: Vec<Value> = ids.get(turn).map(|id| event(id)).into_iter().collect();
            if path == "/v1/events" { Reply::page(&page, true) } else { None }
        });
        let error = events.poll().await.expect_err("no end").to_string();
        assert!(error.contains("/v1/events") && error.contains("makes no progress"), "{error}");
    }
    assert!(api.requests("/v1/events").len() < 30, "{:?}", api.requests("/v1/events"));
    let progress = setup.store.progress("acct_test", "/v1/events", 0).await.expect("read");
    assert!(progress.is_none_or(|progress| progress.completed_at.is_none()));
}
