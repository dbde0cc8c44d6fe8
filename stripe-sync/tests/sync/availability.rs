//! A list that is refused from its beginning is no failure where the account has no use of it; elsewhere it is.

use crate::api::{Api, Reply};
use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use std::collections::BTreeSet;
use stripe_sync::runtime::{NoObserver, Options, VerifyOptions};

on_each_database!(
    a_list_that_every_account_has_must_be_readable,
    a_model_that_has_rows_must_be_readable,
    a_model_that_was_named_must_be_readable,
);

fn refused(path: &'static str, status: u16) -> impl Fn(&str, &str) -> Option<Reply> + Send + Sync + 'static {
    move |asked, _| if asked == path { Reply::refused(status, "Not for this account.") } else { None }
}

async fn a_list_that_every_account_has_must_be_readable(setup: Setup) {
    let api = Api::new(|_, _| None).await;
    let models = [
        ("Customer", "/v1/customers"),
        ("Product", "/v1/products"),
        ("Price", "/v1/prices"),
        ("Charge", "/v1/charges"),
        ("BalanceTransaction", "/v1/balance_transactions"),
    ];
    for (model, path) in models {
        let engine = setup.engine_at(&api.url, &[model]).await;
        for status in [400, 404] {
            api.answer(refused(path, status));
            for options in [Options::default(), Options { full: true, prune: true, ..Options::default() }] {
                let report = backfill(&engine, &options).await;
                let own = report.models.iter().find(|it| it.model == model).expect("the model");
                let error = own.error.as_deref().expect("an error");
                assert!(error.contains("every account has such a list"), "{error}");
                assert!(own.unavailable.is_none() && !report.is_clean());
            }
            let verified = verify(&engine).await;
            assert!(!verified.is_complete(), "{model} {status}: {verified:?}");
        }
    }
}

async fn a_model_that_has_rows_must_be_readable(setup: Setup) {
    let api = Api::new(refused("/v1/topups", 400)).await;
    let engine = setup.engine_at(&api.url, &["Topup"]).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean() && report.models[0].unavailable.is_some(), "{report:?}");
    let verified = verify(&engine).await;
    assert!(verified.is_complete() && verified.models[0].unavailable.is_some(), "{verified:?}");
    api.answer(|path, _| match path {
        "/v1/topups" => {
            Reply::page(&[json!({ "id": "tu_1", "object": "topup", "created": 1_700_000_000 })], false)
        }
        _ => None,
    });
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    for status in [400, 404] {
        api.answer(refused("/v1/topups", status));
        let report = backfill(&engine, &Options { full: true, prune: true, ..Options::default() }).await;
        let error = report.models[0].error.as_deref().expect("an error");
        assert!(error.contains("`Topup`") && error.contains("its table has rows"), "{error}");
        let verified = verify(&engine).await;
        assert!(verified.models[0].error.is_some() && !verified.is_complete(), "{verified:?}");
    }
    assert_eq!(setup.row_ids("topups").await, ["tu_1"]);
}

async fn a_model_that_was_named_must_be_readable(setup: Setup) {
    let api = Api::new(refused("/v1/topups", 404)).await;
    let engine = setup.engine_at(&api.url, &["Topup"]).await;
    let named = BTreeSet::from(["Topup"]);
    let report = backfill(&engine, &Options { named: named.clone(), ..Options::default() }).await;
    let error = report.models[0].error.as_deref().expect("an error");
    assert!(error.contains("it was asked for by name"), "{error}");
    let options = VerifyOptions { named, ..VerifyOptions::default() };
    let verified = engine.verify(&options, &NoObserver).await.expect("compared");
    assert!(!verified.is_complete(), "{verified:?}");
}
