//! Drift is found, and nothing else is reported.

use crate::fixture::{Mover, Setup, verify};
use crate::on_each_database;
use std::collections::BTreeMap;
use stripe_sync::runtime::report::{Drift, DriftKind};
use stripe_sync::runtime::{NoObserver, Verified, VerifyOptions, report::VerifiedModel};

on_each_database!(
    what_was_synchronised_is_equal,
    every_kind_of_drift_is_found_and_named,
    what_the_lists_hide_is_no_drift,
    a_sample_asks_for_little_and_finds_what_is_everywhere,
);

fn of<'v>(verified: &'v Verified, model: &str) -> &'v VerifiedModel {
    verified.models.iter().find(|it| it.model == model).expect("the model")
}

fn drift(id: &str, kind: DriftKind) -> Drift {
    Drift { id: id.to_owned(), kind }
}

async fn what_was_synchronised_is_equal(setup: Setup) {
    let engine = setup.filled().await;
    setup.stripe.forget_requests();
    let verified = verify(&engine).await;
    assert!(verified.is_equal() && verified.is_complete(), "{verified:?}");
    let compared: u64 = verified.models.iter().map(|model| model.compared).sum();
    let rows: usize =
        verified.models.len() - verified.models.iter().filter(|model| model.compared == 0).count();
    assert!(rows > 10 && compared > 400, "{compared}");
    assert_eq!(of(&verified, "Customer").compared, 250);
    assert_eq!(of(&verified, "Customer").requests, 3, "what is equal is not asked for again");
}

async fn every_kind_of_drift_is_found_and_named(setup: Setup) {
    let engine = setup.filled().await;
    let ids = setup.ids("customer");
    let [missing, differing, extra, behind] = [0, 1, 2, 3].map(|at| ids[at].clone());
    setup.execute(&format!("DELETE FROM customers WHERE id = '{missing}'")).await;
    setup.execute(&format!("UPDATE customers SET email = 'x', name = 'y' WHERE id = '{differing}'")).await;
    setup.stripe.delete("customer", &extra);
    setup.stripe.update("customer", &behind, &serde_json::json!({ "phone": "+49" }));
    let item = setup.ids("subscription_item")[0].clone();
    setup.execute(&format!("UPDATE subscription_items SET quantity = -1 WHERE id = '{item}'")).await;
    let line = setup.ids("line_item")[0].clone();
    setup.execute(&format!("DELETE FROM invoice_lines WHERE id = '{line}'")).await;
    let before = setup.rows("SELECT id || coalesce(email, '') FROM customers ORDER BY 1").await;

    let verified = verify(&engine).await;
    assert!(!verified.is_equal() && verified.is_complete(), "{verified:?}");
    let customers = of(&verified, "Customer");
    assert_eq!((customers.missing, customers.extra, customers.differing), (1, 1, 2), "{customers:?}");
    let columns: BTreeMap<&str, u64> =
        customers.columns.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    assert_eq!(columns, BTreeMap::from([("email", 1), ("name", 1), ("phone", 1), ("raw", 1)]));
    let differs = |columns: &[&str]| DriftKind::Differs(columns.iter().map(|it| (*it).to_owned()).collect());
    for expected in [
        drift(&missing, DriftKind::Missing),
        drift(&extra, DriftKind::Extra),
        drift(&differing, differs(&["email", "name"])),
        drift(&behind, differs(&["phone", "raw"])),
    ] {
        assert!(customers.drift.contains(&expected), "{expected:?} in {:?}", customers.drift);
    }
    let of_children = |model| of(&verified, model).drift.iter().map(|it| it.kind.clone()).collect::<Vec<_>>();
    assert_eq!(of_children("Subscription"), [differs(&["subscription_items.quantity"])]);
    assert_eq!(of_children("Invoice"), [differs(&["invoice_lines"])]);
    assert_eq!(of(&verified, "Product").drift, []);
    assert_eq!(
        setup.rows("SELECT id || coalesce(email, '') FROM customers ORDER BY 1").await,
        before,
        "nothing is written"
    );
}

async fn what_the_lists_hide_is_no_drift(setup: Setup) {
    let engine = setup.filled().await;
    let mover = Mover::new(&setup.stripe);
    let verified = engine.verify(&VerifyOptions::default(), &mover).await.expect("compared");
    // No list shows the price; asking for it does, and that it has changed since.
    let prices = of(&verified, "Price");
    assert_eq!((prices.missing, prices.extra, prices.differing), (0, 0, 1), "{prices:?}");
    assert_eq!(prices.drift[0].id, mover.id);
    assert_eq!(prices.columns.keys().collect::<Vec<_>>(), ["active", "raw"]);
}

async fn a_sample_asks_for_little_and_finds_what_is_everywhere(setup: Setup) {
    let engine = setup.filled().await;
    let sample = VerifyOptions { sample: Some(2), ..VerifyOptions::default() };
    let verified = engine.verify(&sample, &NoObserver).await.expect("compared");
    assert!(verified.is_equal() && verified.is_complete(), "{verified:?}");
    let customers = of(&verified, "Customer");
    assert_eq!(customers.requests, 4, "two rows, and the pages behind them");
    assert!((2..=202).contains(&customers.compared), "{customers:?}");
    setup.execute("UPDATE customers SET email = 'x'").await;
    let verified = engine.verify(&sample, &NoObserver).await.expect("compared");
    let customers = of(&verified, "Customer");
    assert!(customers.differing >= 2 && customers.differing == customers.compared, "{customers:?}");
    setup.execute("DELETE FROM customers").await;
    let verified = engine.verify(&sample, &NoObserver).await.expect("compared");
    assert_eq!(of(&verified, "Customer").missing, 100, "where there is no row, the first page");
}
