//! `dead-letters`: listed, shown, tried again and dropped.

use crate::support::fake;
use crate::{Database, on_each_database};
use fake_stripe::Fault;
use serde_json::Value;

on_each_database!(dead_letters_are_listed_tried_again_and_dropped);

const KEY: [&str; 2] = ["--api-key", "sk_test_fake"];

async fn dead_letters_are_listed_tried_again_and_dropped(database: Database) {
    let stripe = fake().await;
    let ask = async |arguments: &[&str]| database.ask(&stripe, &[arguments, &KEY].concat()).await;
    let letters = async |arguments: &[&str]| {
        let outcome = database.run(&[&["dead-letters"], arguments, &["--json"]].concat()).await;
        assert_eq!(outcome.status, Some(0), "{}", outcome.err);
        serde_json::from_str::<Value>(&outcome.out).expect("JSON")
    };
    let unmigrated = database.run(&["dead-letters", "list"]).await;
    assert_eq!((unmigrated.status, unmigrated.err.contains("stripe-sync migrate")), (Some(2), true));
    // An object with a wrong type, and one without an id.
    stripe.faults().next(1, "/v1/customers", Fault::BrokenObject);
    assert_eq!(ask(&["sync", "Customer"]).await.status, Some(1));
    let listed = letters(&["list"]).await;
    let listed = listed.as_array().expect("letters");
    assert_eq!(listed.len(), 2);
    let known = listed.iter().find(|letter| letter["id"].as_str().is_some_and(|id| id.starts_with("cus_")));
    let id = known.expect("one has an id")["id"].as_str().expect("an id").to_owned();
    let shown = letters(&["show", &id]).await;
    assert_eq!((&shown[0]["object"]["id"], &shown[0]["account"]), (&id.as_str().into(), &"acct_fake".into()));
    let table = database.run(&["dead-letters", "list"]).await;
    assert!(table.out.contains(&id) && table.out.contains("ago"), "{}", table.out);

    let which = ask(&["dead-letters", "retry"]).await;
    assert!(which.err.contains("name the ids of the dead letters, or all with --all"), "{}", which.err);
    // The list shows the object as it is now.
    let retried = ask(&["dead-letters", "retry", "--all", "--json"]).await;
    let outcome: Value = serde_json::from_str(&retried.out).expect("JSON");
    assert_eq!(
        (retried.status, &outcome["resolved"]),
        (Some(1), &1.into()),
        "{}{}",
        retried.out,
        retried.err
    );
    assert_eq!(outcome["left"].as_array().map(Vec::len), Some(1), "nothing can be requested without an id");
    let rows =
        database.rows(&format!("SELECT id FROM {}customers WHERE id = '{id}'", place(&database))).await;
    assert_eq!(rows, std::slice::from_ref(&id));

    let gone = database.run(&["dead-letters", "show", &id]).await;
    assert!(gone.err.contains(&format!("no dead letter has the id `{id}`")), "{}", gone.err);
    assert_eq!(letters(&["drop", "--all", "--model", "Charge"]).await["dropped"], 0);
    assert_eq!(letters(&["drop", "--all"]).await["dropped"], 1);
    assert_eq!(letters(&["list"]).await, serde_json::json!([]));
}

/// Returns the schema of the tables.
fn place(database: &Database) -> &'static str {
    if database.url.starts_with("sqlite") { "" } else { "stripe." }
}
