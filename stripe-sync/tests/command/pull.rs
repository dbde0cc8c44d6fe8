//! `pull`: what is sold with its features, to whom, and what they have.

use crate::{Database, Outcome, on_each_database};
use fake_stripe::{FakeStripe, Sizes};
use serde_json::{Value, json};

on_each_database!(
    what_is_sold_comes_with_the_features_that_its_metadata_names,
    customers_are_linked_to_the_one_user_who_has_their_email,
    users_that_are_missing_are_made_if_that_is_wanted,
    each_part_is_read_from_where_it_is_wanted_as_far_as_it_is,
);

async fn fake() -> FakeStripe {
    let sizes = Sizes { products: 6, ..Sizes::scaled(20) };
    FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes).start().await.expect("a fake")
}

async fn pull(database: &Database, stripe: &FakeStripe, more: &[&str]) -> Outcome {
    // The users are in the same file.
    let own = ["pull", "--api-key", stripe.api_key(), "--table-prefix", ""];
    database.ask(stripe, &[&own, more].concat()).await
}

fn succeeds(outcome: &Outcome) {
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
}

fn ids(stripe: &FakeStripe, kind: &str) -> Vec<String> {
    stripe.objects(kind).iter().map(|object| object["id"].as_str().expect("an id").to_owned()).collect()
}

/// Gives the customers these emails, in their order.
fn mail(stripe: &FakeStripe, emails: &[Value]) -> Vec<String> {
    let ids = ids(stripe, "customer");
    for (at, id) in ids.iter().enumerate() {
        let email = emails.get(at).cloned().unwrap_or(Value::Null);
        assert!(stripe.update("customer", id, &json!({ "email": email, "name": format!("Name {at}") })));
    }
    ids
}

/// A table of users, whose keys the database makes; those of these emails are numbered from 1.
async fn users(database: &Database, emails: &[&str]) {
    let key = match database.url.starts_with("sqlite") {
        true => "INTEGER PRIMARY KEY",
        false => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    };
    database
        .rows(&format!("CREATE TABLE users (id {key}, email TEXT NOT NULL, full_name TEXT NOT NULL)"))
        .await;
    for email in emails {
        database.rows(&format!("INSERT INTO users (email, full_name) VALUES ('{email}', 'Old')")).await;
    }
}

/// Returns the links of customers to users.
async fn links(database: &Database) -> Vec<String> {
    let query = "SELECT id || ' ' || user_id FROM customers WHERE user_id IS NOT NULL ORDER BY user_id, id";
    database.rows(query).await
}

async fn what_is_sold_comes_with_the_features_that_its_metadata_names(database: Database) {
    let stripe = fake().await;
    let products = ids(&stripe, "product");
    let features = |metadata: [Value; 2]| {
        for (id, metadata) in products.iter().zip(metadata) {
            assert!(stripe.update("product", id, &json!({ "metadata": metadata })));
        }
    };
    let query = "SELECT feature FROM features_of_products ORDER BY feature";
    features([json!({ "features": "fast, safe" }), json!({ "features": "safe  cheap" })]);
    succeeds(&pull(&database, &stripe, &[]).await);
    assert_eq!(database.rows(query).await, ["cheap", "fast", "safe", "safe"]);
    for (table, kind) in [
        ("customers", "customer"),
        ("prices", "price"),
        ("subscriptions", "subscription"),
        ("subscription_items", "subscription_item"),
    ] {
        let rows = database.rows(&format!("SELECT id FROM {table}")).await;
        assert_eq!(rows.len(), stripe.objects(kind).len(), "{table}");
    }
    features([json!({ "features": "safe" }), json!({ "features": "safe cheap" })]);
    succeeds(&pull(&database, &stripe, &[]).await);
    assert_eq!(database.rows(query).await, ["cheap", "safe", "safe"]);
    // An entry that is not there says nothing; one without a feature says that there is none.
    features([json!({ "features": " " }), json!({ "other": "x" })]);
    succeeds(&pull(&database, &stripe, &["--full"]).await);
    assert_eq!(database.rows(query).await, ["cheap", "safe"]);
}

async fn customers_are_linked_to_the_one_user_who_has_their_email(database: Database) {
    let stripe = fake().await;
    let emails = ["ann@x.org", "BOB@x.org", "twin@x.org", "late@x.org"].map(Value::from);
    let ids = mail(&stripe, &emails);
    let unknown = pull(&database, &stripe, &["--link-users", "users.email"]).await;
    assert_eq!(unknown.status, Some(2), "{}", unknown.out);
    assert!(unknown.err.contains("the database has no table `users`"), "{}", unknown.err);
    users(&database, &["Ann@X.org", "bob@x.org", "twin@x.org", "Twin@x.org"]).await;
    let unknown = pull(&database, &stripe, &["--link-users", "users.mail"]).await;
    let says = "the table `users` has no column `mail`; it has email, full_name, id";
    assert!(unknown.status == Some(2) && unknown.err.contains(says), "{}", unknown.err);
    assert_eq!(stripe.requests().len(), 0, "it is looked for first");

    let first = pull(&database, &stripe, &["--link-users", "users.email"]).await;
    succeeds(&first);
    let says = "users: 2 customers linked, 0 users created; 17 have no user; 1 match more than one user and were \
                skipped (-v lists them)";
    assert!(first.out.contains(says), "{}", first.out);
    let bob = format!("{} 2", ids[1]);
    assert_eq!(links(&database).await, [format!("{} 1", ids[0]), bob.clone()], "nothing is guessed");
    // Nobody changes at Stripe: who has come is found all the same, and who is linked stays so.
    database.rows("INSERT INTO users (email, full_name) VALUES ('late@x.org', 'New')").await;
    database.rows("UPDATE users SET email = 'other@x.org' WHERE id = 1").await;
    let json = pull(&database, &stripe, &["--link-users", "users.email", "--json"]).await;
    let json: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&json["users"]["linked"], &json["users"]["ambiguous"]), (&1.into(), &1.into()), "{json}");
    assert_eq!(links(&database).await, [format!("{} 1", ids[0]), bob, format!("{} 5", ids[3])]);
    let named = pull(&database, &stripe, &["--link-users", "users.email", "-v"]).await;
    assert!(named.err.contains(&ids[2]) && named.err.contains("more than one row matches"), "{}", named.err);
    // Those who only synchronise leave the column alone.
    succeeds(&database.ask(&stripe, &["sync", "Customer", "--full", "--api-key", stripe.api_key()]).await);
    assert_eq!(links(&database).await.len(), 3);
}

async fn users_that_are_missing_are_made_if_that_is_wanted(database: Database) {
    let stripe = fake().await;
    let emails = ["ann@x.org", "bob@x.org", "Bob@x.org", "none@x.org"].map(Value::from);
    let ids = mail(&stripe, &emails);
    assert!(stripe.update("customer", &ids[3], &json!({ "name": null })));
    users(&database, &["ANN@x.org"]).await;
    let create = ["--link-users", "users.email", "--create-users", "email=email,full_name=name"];
    let done = pull(&database, &stripe, &create).await;
    // Users have names.
    assert_eq!(done.status, Some(1), "{}{}", done.out, done.err);
    let says = "users: 3 customers linked, 1 users created; 16 have no user; 1 could not be linked: the database \
                refuses the user";
    assert!(done.out.contains(says), "{}", done.out);
    let rows = database.rows("SELECT email || ' ' || full_name FROM users ORDER BY id").await;
    let bob = ["bob@x.org Name 1", "Bob@x.org Name 2"];
    assert!(rows[0] == "ANN@x.org Old" && bob.contains(&rows[1].as_str()) && rows.len() == 2, "{rows:?}");
    assert_eq!(links(&database).await.len(), 3, "one user for both that are bob's");
    assert_eq!(database.rows("SELECT id FROM customers").await.len(), 20, "no customer is lost for it");

    assert!(stripe.update("customer", &ids[3], &json!({ "name": "Now" })));
    let done = pull(&database, &stripe, &create).await;
    succeeds(&done);
    assert!(done.out.contains("users: 1 customers linked, 1 users created; 16 have no user"), "{}", done.out);
    let refused = pull(&database, &stripe, &["--create-users", "full_name=name"]).await;
    assert_eq!(refused.status, Some(2), "of which table?");
}

async fn each_part_is_read_from_where_it_is_wanted_as_far_as_it_is(database: Database) {
    let stripe = fake().await;
    let customers = ids(&stripe, "customer");
    let start = format!("customers={}", customers[10]);
    let some = ["--limit", "2", "--limit", "customers=3", "--starting-after", &start];
    succeeds(&pull(&database, &stripe, &some).await);
    let listed = stripe.requests();
    let listed = listed.iter().find(|request| request.contains("GET /v1/customers?")).expect("a list");
    assert!(listed.contains(&format!("starting_after={}", customers[10])), "{listed}");
    let rows = database.rows("SELECT id FROM customers").await;
    // The newest come first.
    assert!(customers[7..10].iter().all(|id| rows.contains(id)), "{rows:?}");
    assert!(!rows.contains(&customers[6]) || rows.len() > 3, "{rows:?}");
    assert_eq!(database.rows("SELECT id FROM subscriptions").await.len(), 2);
    let wrong = pull(&database, &stripe, &["--starting-after", "charges=ch_1"]).await;
    assert!(wrong.status == Some(2) && wrong.err.contains("`pull` has no model `charges`"), "{}", wrong.err);
    succeeds(&pull(&database, &stripe, &[]).await);
    assert_eq!(database.rows("SELECT id FROM customers").await.len(), 20, "a part is no complete walk");
}
