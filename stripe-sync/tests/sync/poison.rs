//! One object of which something cannot be read costs itself alone, in every run.

use crate::api::{Api, Reply};
use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use stripe_sync::models::Invoice;
use stripe_sync::runtime::{Model, Options};

on_each_database!(
    an_embedded_list_that_is_refused_costs_its_object_alone,
    an_object_whose_embedded_list_is_gone_with_it_is_deleted,
    what_passes_is_waited_out,
    where_everything_fails_nothing_is_left_out,
    a_list_below_a_row_that_is_refused_costs_that_row_alone,
    what_rows_refer_to_may_be_refused,
    objects_that_are_asked_for_by_id_may_be_refused,
);

fn invoice(id: &str, more: bool) -> Value {
    let lines =
        json!({ "object": "list", "url": format!("/v1/invoices/{id}/lines"), "has_more": more, "data": [] });
    json!({ "id": id, "object": "invoice", "created": 1_700_000_000, "livemode": false, "lines": lines })
}

fn line(id: &str) -> Value {
    json!({ "id": id, "object": "line_item", "amount": 1 })
}

/// Three invoices, of which that in the middle has lines that are read on; `lines` answers for these, `own` for itself.
fn invoices(
    lines: impl Fn() -> Option<Reply> + Send + Sync + 'static,
    own: impl Fn() -> Option<Reply> + Send + Sync + 'static,
) -> impl Fn(&str, &str) -> Option<Reply> + Send + Sync + 'static {
    move |path, _| match path {
        "/v1/invoices" => {
            Reply::page(&[invoice("in_1", false), invoice("in_2", true), invoice("in_3", false)], false)
        }
        "/v1/invoices/in_2/lines" => lines(),
        "/v1/invoices/in_2" => own(),
        _ => None,
    }
}

async fn an_embedded_list_that_is_refused_costs_its_object_alone(setup: Setup) {
    let api = Api::new(|_, _| None).await;
    let engine = setup.engine_at(&api.url, &["Invoice"]).await;
    let there = || Reply::ok(invoice("in_2", true));
    for status in [404, 403, 400, 402, 410, 500, 200] {
        api.answer(invoices(move || Reply::refused(status, "not this one"), there));
        let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
        let invoices = &report.models[0];
        assert_eq!((invoices.error.as_deref(), invoices.dead_letters), (None, 1), "{status}: {invoices:?}");
        assert_eq!(setup.row_ids("invoices").await, ["in_1", "in_3"], "{status}");
        let letters =
            setup.rows("SELECT model || ' ' || id || ' ' || reason FROM stripe_sync_dead_letters").await;
        let [letter] = letters.as_slice() else { panic!("{status}: {letters:?}") };
        assert!(letter.starts_with("Invoice in_2 GET /v1/invoices/{parent}/lines: "), "{status}: {letter}");
        let verified = verify(&engine).await;
        assert!(!verified.is_complete(), "{status}: it was not compared: {verified:?}");
    }
    api.answer(invoices(|| Reply::page(&[line("il_1")], false), there));
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    assert_eq!(setup.row_ids("invoices").await, ["in_1", "in_2", "in_3"]);
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_dead_letters").await, [""; 0]);
    assert_eq!(setup.row_ids("invoice_lines").await, ["il_1"]);
}

async fn an_object_whose_embedded_list_is_gone_with_it_is_deleted(setup: Setup) {
    let api = Api::new(invoices(|| Reply::page(&[line("il_1")], false), || None)).await;
    let engine = setup.engine_at(&api.url, &["Invoice"]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    // The page still shows it, as one that was made before it was deleted.
    api.answer(invoices(|| None, || None));
    let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
    assert!(report.is_clean(), "{report:?}");
    let rows = setup.rows("SELECT id FROM stripe_sync_tombstones").await;
    assert_eq!(rows, ["in_2"]);
    // Its list was lost for a moment, and it is there.
    let (lines, times) = (AtomicUsize::new(0), 1);
    api.answer(invoices(
        move || match lines.fetch_add(1, Ordering::SeqCst) < times {
            true => None,
            false => Reply::page(&[line("il_2")], false),
        },
        || Reply::ok(invoice("in_2", true)),
    ));
    assert!(backfill(&engine, &Options { full: true, ..Options::default() }).await.is_clean());
}

async fn what_passes_is_waited_out(setup: Setup) {
    let tries = AtomicUsize::new(0);
    let lines = move || match tries.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::refused(500, "try again"),
        _ => Reply::page(&[line("il_1")], false),
    };
    let api = Api::new(invoices(lines, || None)).await;
    let engine = setup.engine_at(&api.url, &["Invoice"]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    assert_eq!(setup.row_ids("invoice_lines").await, ["il_1"]);
}

async fn where_everything_fails_nothing_is_left_out(setup: Setup) {
    let all: Vec<Value> = (0..20).map(|number| invoice(&format!("in_{number}"), true)).collect();
    let api = Api::new(move |path, _| match path {
        "/v1/invoices" => Reply::page(&all, false),
        path if path.ends_with("/lines") => Reply::refused(503, "down"),
        _ => None,
    })
    .await;
    let engine = setup.engine_at(&api.url, &["Invoice"]).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.models[0].error.is_some(), "{report:?}");
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_dead_letters").await, [""; 0]);
}

async fn a_list_below_a_row_that_is_refused_costs_that_row_alone(setup: Setup) {
    let api = Api::new(|_, _| None).await;
    let engine = setup.engine_at(&api.url, &["Customer", "CustomerBalanceTransaction"]).await;
    let customers: Vec<Value> = ["cus_1", "cus_2", "cus_3"]
        .iter()
        .map(|id| json!({ "id": id, "object": "customer", "created": 1_700_000_000 }))
        .collect();
    let transaction = |id: &str, customer: &str| json!({ "id": id, "object": "customer_balance_transaction", "created": 1_700_000_000, "customer": customer });
    for (status, there) in [(403, true), (400, true), (404, true), (500, true), (404, false)] {
        let customers = customers.clone();
        api.answer(move |path, _| match path {
            "/v1/customers" => Reply::page(&customers, false),
            "/v1/customers/cus_2" if there => Reply::ok(customers[1].clone()),
            "/v1/customers/cus_2/balance_transactions" => Reply::refused(status, "not this one"),
            "/v1/customers/cus_1/balance_transactions" => {
                Reply::page(&[transaction("cbtxn_1", "cus_1")], false)
            }
            "/v1/customers/cus_3/balance_transactions" => {
                Reply::page(&[transaction("cbtxn_3", "cus_3")], false)
            }
            _ => None,
        });
        let report = backfill(&engine, &Options { full: true, prune: true, ..Options::default() }).await;
        let error = report.models.iter().find_map(|model| model.error.as_deref());
        assert_eq!(setup.row_ids("customer_balance_transactions").await, ["cbtxn_1", "cbtxn_3"], "{status}");
        match there {
            true => {
                assert!(error.is_some_and(|error| error.contains("below `cus_2`")), "{status}: {report:?}")
            }
            false => assert_eq!(error, None, "the row is gone: {report:?}"),
        }
    }
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_tombstones").await, ["cus_2"]);
}

async fn what_rows_refer_to_may_be_refused(setup: Setup) {
    let api = Api::new(|_, _| None).await;
    let engine = setup.engine_at(&api.url, &["Customer", "Invoice"]).await;
    let with_customer = |id: &str, customer: &str| {
        let mut invoice = invoice(id, false);
        invoice["customer"] = customer.into();
        invoice
    };
    let all =
        [with_customer("in_1", "cus_1"), with_customer("in_2", "cus_2"), with_customer("in_3", "cus_3")];
    for (status, letters) in [(400, 1), (410, 1), (403, 0)] {
        let all = all.clone();
        api.answer(move |path, _| match path {
            "/v1/invoices" => Reply::page(&all, false),
            "/v1/customers/cus_2" => Reply::refused(status, "not this one"),
            "/v1/customers/cus_1" | "/v1/customers/cus_3" => Reply::ok(
                json!({ "id": path.rsplit('/').next(), "object": "customer", "created": 1_700_000_000 }),
            ),
            _ => None,
        });
        setup.execute("DELETE FROM stripe_sync_dead_letters").await;
        let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
        assert!(report.models.iter().all(|model| model.error.is_none()), "{status}: {report:?}");
        assert_eq!(setup.row_ids("invoices").await, ["in_1", "in_2", "in_3"], "{status}");
        assert_eq!(setup.row_ids("customers").await, ["cus_1", "cus_3"], "{status}");
        let kept = setup.rows("SELECT id FROM stripe_sync_dead_letters").await;
        assert_eq!(kept.len(), letters, "{status}: {kept:?}");
    }
}

async fn objects_that_are_asked_for_by_id_may_be_refused(setup: Setup) {
    let api = Api::new(|path, _| match path {
        "/v1/invoices/in_1" => Reply::ok(invoice("in_1", false)),
        "/v1/invoices/in_2" => Reply::refused(400, "not this one"),
        _ => None,
    })
    .await;
    let engine = setup.engine_at(&api.url, &["Invoice"]).await;
    let report = engine.sync_by_ids::<Invoice>(["in_1", "in_2"]).await.expect("the others are written");
    assert_eq!((report.inserted, report.dead_letters, report.model), (1, 1, Invoice::table().model));
    assert_eq!(setup.row_ids("invoices").await, ["in_1"]);
}
