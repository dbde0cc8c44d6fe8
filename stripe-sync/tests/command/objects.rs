//! Single objects: `get`, `diff`, and the plan of a run.

use crate::support::fake;
use crate::{Database, on_each_database};
use serde_json::{Value, json};

on_each_database!(an_object_is_read_from_both_places_and_compared, a_plan_writes_nothing);

const KEY: [&str; 2] = ["--api-key", "sk_test_fake"];

async fn an_object_is_read_from_both_places_and_compared(database: Database) {
    let stripe = fake().await;
    let id = stripe.objects("customer")[3]["id"].as_str().expect("an id").to_owned();
    let ask = async |arguments: &[&str]| database.ask(&stripe, &[arguments, &KEY].concat()).await;
    let json = |out: &str| -> Value { serde_json::from_str(out).expect("JSON") };

    let from_stripe = ask(&["get", &id, "--json"]).await;
    assert_eq!(from_stripe.status, Some(0), "{}", from_stripe.err);
    let object = json(&from_stripe.out)[0].clone();
    assert_eq!((&object["source"], &object["model"]), (&"stripe".into(), &"Customer".into()));
    let absent = ask(&["get", &id, "--from", "database"]).await;
    assert_eq!(absent.status, Some(2));
    assert!(
        absent.err.contains(&format!("the database has no row of {id}; `--from stripe`")),
        "{}",
        absent.err
    );

    assert_eq!(ask(&["sync", "Customer", "Coupon"]).await.status, Some(0));
    let row = json(&ask(&["get", &id, "--json"]).await.out)[0].clone();
    assert_eq!((&row["source"], &row["account"]), (&"database".into(), &"acct_fake".into()));
    assert_eq!(row["object"]["raw"], object["object"], "the row has the whole object");
    assert_eq!(row["object"]["email"], object["object"]["email"]);
    let table = ask(&["get", &id]).await;
    assert!(table.out.contains("Customer of the table customers, as of "), "{}", table.out);
    let equal = ask(&["diff", &id]).await;
    assert_eq!((equal.status, equal.out.contains("no difference")), (Some(0), true), "{}", equal.out);

    stripe.update("customer", &id, &json!({ "description": "changed" }));
    let differs = ask(&["diff", &id, "--json"]).await;
    assert_eq!(differs.status, Some(1), "{}", differs.err);
    let diff = json(&differs.out)[0].clone();
    assert_eq!(diff["how"], "differs");
    let column =
        diff["columns"].as_array().and_then(|all| all.iter().find(|it| it["column"] == "description"));
    assert_eq!(column.expect("the column")["stripe"], "changed");
    stripe.delete("customer", &id);
    let extra = ask(&["diff", &id]).await;
    assert_eq!((extra.status, extra.out.contains("sync Customer --prune")), (Some(1), true), "{}", extra.out);

    // The id of a coupon has no prefix.
    let coupon = stripe.objects("coupon")[0]["id"].as_str().expect("an id").to_owned();
    let found = json(&ask(&["get", &coupon, "--json"]).await.out);
    assert_eq!(found[0]["model"], "Coupon");
    let unknown = ask(&["diff", &coupon]).await;
    assert!(unknown.err.contains("name it, as in --model Coupon"), "{}", unknown.err);
    assert_eq!(ask(&["diff", &coupon, "--model", "coupon"]).await.status, Some(0));
}

async fn a_plan_writes_nothing(database: Database) {
    let stripe = fake().await;
    let plan = async || {
        let outcome = database.run(&["sync", "Customer", "Coupon", "--dry-run", "--json"]).await;
        assert_eq!(outcome.status, Some(0), "{}", outcome.err);
        serde_json::from_str::<Value>(&outcome.out).expect("JSON")
    };
    let before = plan().await;
    assert!(before["changes"].as_array().is_some_and(|changes| !changes.is_empty()), "{before}");
    assert_eq!(before["models"][0]["reads"], "everything");
    assert!(!database.folder.path().join("stripe.db").exists(), "no database is created");
    assert!(stripe.requests().is_empty());
    let synced = database.ask(&stripe, &[&["sync", "Customer", "Coupon"][..], &KEY].concat()).await;
    assert_eq!(synced.status, Some(0), "{}", synced.err);
    let after = plan().await;
    assert_eq!(after["changes"], json!([]));
    let customers =
        after["models"].as_array().and_then(|all| all.iter().find(|it| it["model"] == "Customer"));
    let customers = customers.expect("customers");
    assert_eq!((&customers["reads"], &customers["rows"]), (&"changes".into(), &250.into()), "{after}");
    let text = database.run(&["sync", "Customer", "--dry-run"]).await;
    assert!(
        text.out.contains("what has changed since ") && text.out.contains("nothing was requested"),
        "{}",
        text.out
    );
}
