//! Pruning deletes objects that Stripe no longer has, and nothing else.

use crate::accounts::PlainCoupon;
use crate::fixture::{LIVE_KEY, Mover, OTHER_KEY, Setup, backfill, full};
use crate::on_each_database;
use fake_stripe::Fault;
use stripe_sync::Model;
use stripe_sync::runtime::{Engine, NoObserver, Options, Report, report::ModelReport};

on_each_database!(
    what_the_lists_show_no_more_is_marked_as_deleted,
    what_no_list_shows_is_asked_for_first,
    an_incomplete_walk_prunes_nothing_and_the_next_one_goes_on,
    a_walk_that_remembers_nothing_is_not_gone_on_with,
    a_full_run_begins_at_the_beginning,
    rows_of_another_account_or_mode_are_left_alone,
);

fn prune() -> Options {
    Options { prune: true, ..Options::default() }
}

fn of<'r>(report: &'r Report, model: &str) -> &'r ModelReport {
    report.models.iter().find(|it| it.model == model).expect("the model")
}

async fn what_the_lists_show_no_more_is_marked_as_deleted(setup: Setup) {
    let engine = setup.filled().await;
    let [customer, coupon, charge] = ["customer", "coupon", "charge"].map(|kind| setup.ids(kind)[0].clone());
    for (kind, id) in [("customer", &customer), ("coupon", &coupon), ("charge", &charge)] {
        assert!(setup.stripe.delete(kind, id));
    }
    // With events, they would report the deletions.
    setup.stripe.faults().always(1, "/v1/events", Fault::Forbidden);
    assert_eq!(backfill(&engine, &full()).await.models.iter().map(|it| it.pruned).sum::<u64>(), 0);
    setup.stripe.faults().clear();
    assert!(setup.row_ids("customers").await.contains(&customer), "a list does not show deletions");

    let limited = backfill(&engine, &Options { limit: Some(1000), ..prune() }).await;
    assert_eq!(of(&limited, "Customer").pruned, 0, "a limit is no complete walk");
    setup.stripe.forget_requests();
    let report = backfill(&engine, &prune()).await;
    assert!(report.is_clean(), "{report:?}");
    for (model, kind, table) in [
        ("Customer", "customer", "customers"),
        ("Coupon", "coupon", "coupons"),
        ("Charge", "charge", "charges"),
    ] {
        assert_eq!(of(&report, model).pruned, 1, "{model}");
        assert_eq!(setup.row_ids(table).await, setup.ids(kind));
    }
    let asked = setup.stripe.requests().into_iter().filter(|it| it.contains("/v1/customers/")).count();
    assert_eq!(asked, 1, "only what no list shows is asked for");
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_shown").await, Vec::<String>::new());
    assert_eq!(of(&backfill(&engine, &prune()).await, "Customer").pruned, 0);
}

async fn what_no_list_shows_is_asked_for_first(setup: Setup) {
    let engine = setup.filled().await;
    let mover = Mover::new(&setup.stripe);
    // The list of active ones is walked before that of the others.
    let report = engine.backfill(&Options { concurrency: Some(1), ..prune() }, &mover).await.expect("a run");
    assert!(report.is_clean() && of(&report, "Price").pruned == 0, "{report:?}");
    assert_eq!(setup.row_ids("prices").await, setup.ids("price"));
    let active = setup.rows("SELECT id FROM prices WHERE active").await;
    assert!(active.contains(&mover.id), "what was asked for is written");
}

async fn an_incomplete_walk_prunes_nothing_and_the_next_one_goes_on(setup: Setup) {
    let engine = setup.filled().await;
    let gone = setup.ids("customer")[7].clone();
    setup.stripe.delete("customer", &gone);
    setup.stripe.faults().once_after(1, "/v1/customers", Fault::Html);
    let report = backfill(&engine, &prune()).await;
    assert!(of(&report, "Customer").error.is_some(), "{report:?}");
    assert_eq!(of(&report, "Customer").pruned, 0);
    assert!(setup.row_ids("customers").await.contains(&gone));

    setup.stripe.forget_requests();
    let report = backfill(&engine, &prune()).await;
    assert!(report.is_clean() && of(&report, "Customer").resumed, "{report:?}");
    assert_eq!(setup.stripe.request_counts()["/v1/customers"], 2, "the first page was shown before");
    assert_eq!(of(&report, "Customer").pruned, 1);
    assert_eq!(setup.row_ids("customers").await, setup.ids("customer"));
}

async fn a_walk_that_remembers_nothing_is_not_gone_on_with(setup: Setup) {
    let engine = setup.filled().await;
    setup.stripe.faults().once_after(1, "/v1/customers", Fault::Html);
    backfill(&engine, &full()).await;
    setup.stripe.forget_requests();
    let report = backfill(&engine, &prune()).await;
    assert!(report.is_clean() && !of(&report, "Customer").resumed, "{report:?}");
    assert_eq!(setup.stripe.request_counts()["/v1/customers"], 3);
    assert_eq!(of(&report, "Customer").pruned, 0);
}

async fn a_full_run_begins_at_the_beginning(setup: Setup) {
    let engine = setup.filled().await;
    setup.stripe.faults().once_after(1, "/v1/customers", Fault::Html);
    backfill(&engine, &full()).await;
    let report = backfill(&engine, &full()).await;
    let customers = of(&report, "Customer");
    assert!(!customers.resumed && customers.fetched == 250, "{customers:?}");
}

async fn rows_of_another_account_or_mode_are_left_alone(setup: Setup) {
    let engine = |key| Engine::new(setup.client(key), setup.store.clone(), &[PlainCoupon::table()]);
    let own = engine(setup.stripe.api_key());
    setup.store.migrate(&own.tables()).await.expect("tables");
    assert!(backfill(&own, &Options::default()).await.is_clean());
    for (key, options, says) in [
        (OTHER_KEY, Options::default(), "does not tell accounts apart"),
        (OTHER_KEY, prune(), "does not tell accounts apart"),
    ] {
        let engine = engine(key);
        setup.stripe.forget_requests();
        let report = backfill(&engine, &options).await;
        for model in &report.models {
            let error = model.error.as_ref().expect("refused");
            assert!(error.contains(says), "{error}");
        }
        assert_eq!(setup.stripe.requests(), ["GET /v1/account"], "nothing is listed");
    }
    setup.stripe.forget_requests();
    let refused = engine(LIVE_KEY).backfill(&prune(), &NoObserver).await.expect_err("another mode");
    assert!(refused.to_string().contains("were read with a test key, and this is a live one"), "{refused}");
    assert_eq!(setup.stripe.requests(), ["GET /v1/account"], "nothing is listed");
}
