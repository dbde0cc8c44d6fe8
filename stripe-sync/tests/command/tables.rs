//! Properties of tables that are chosen at run time: the storage of whole objects, and deleted rows.

use crate::support::fake;
use crate::{Database, Outcome, on_each_database, run};
use fake_stripe::FakeStripe;
use serde_json::Value;

on_each_database!(
    whole_objects_are_stored_as_chosen,
    a_type_that_the_application_changes_is_accepted,
    whole_objects_can_be_left_out_later,
    deleted_rows_are_flagged_and_left_out_of_views,
);

async fn sync(database: &Database, stripe: &FakeStripe, more: &[&str]) -> Outcome {
    let outcome =
        database.ask(stripe, &[&["sync", "Customer", "--api-key", stripe.api_key()], more].concat()).await;
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
    outcome
}

async fn verify(database: &Database, stripe: &FakeStripe) {
    let outcome = database.ask(stripe, &["verify", "Customer", "--api-key", stripe.api_key()]).await;
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
}

fn is_sqlite(database: &Database) -> bool {
    database.url.starts_with("sqlite")
}

/// Returns the type of a column of customers; nothing if there is none.
async fn type_of(database: &Database, column: &str) -> Vec<String> {
    let query = match is_sqlite(database) {
        true => format!("SELECT type FROM pragma_table_xinfo('customers') WHERE name = '{column}'"),
        false => format!(
            "SELECT data_type::text FROM information_schema.columns \
             WHERE table_schema = 'stripe' AND table_name = 'customers' AND column_name = '{column}'"
        ),
    };
    database.rows(&query).await
}

async fn whole_objects_are_stored_as_chosen(database: Database) {
    let stripe = fake().await;
    let typed = |name: &str| if is_sqlite(&database) { "TEXT".to_owned() } else { name.to_owned() };
    for (choice, expected) in
        [("jsonb", vec![typed("jsonb")]), ("text", vec![typed("text")]), ("none", vec![])]
    {
        match is_sqlite(&database) {
            true => drop(std::fs::remove_file(database.folder.path().join("stripe.db"))),
            false => drop(database.rows("DROP SCHEMA IF EXISTS stripe CASCADE").await),
        }
        sync(&database, &stripe, &["--raw", choice]).await;
        assert_eq!(type_of(&database, "raw").await, expected, "{choice}");
        let again = sync(&database, &stripe, &["--full", "--raw", choice]).await;
        assert!(again.out.contains("unchanged"), "{}", again.out);
    }
    let wrong = database.run(&["status", "--raw", "xml"]).await;
    assert_eq!(wrong.status, Some(2), "{}", wrong.err);
    let printed =
        run(database.folder.path(), &["migrate", "--print", "--raw", "none", "--on-delete", "flag"]).await;
    assert!(!printed.out.contains("\"raw\"") && printed.out.contains("\"_deleted\""), "{}", printed.out);
}

async fn a_type_that_the_application_changes_is_accepted(database: Database) {
    let stripe = fake().await;
    sync(&database, &stripe, &[]).await;
    if is_sqlite(&database) {
        return;
    }
    for (column, ty) in
        [("raw", "jsonb"), ("raw", "text"), ("metadata", "json"), ("metadata", "text"), ("raw", "json")]
    {
        let alter = format!(
            "ALTER TABLE stripe.customers ALTER COLUMN {column} TYPE {ty} USING {column}::text::{ty}"
        );
        database.rows(&alter).await;
        // Text that was jsonb is not as it was received.
        sync(&database, &stripe, &["--full"]).await;
        let again = sync(&database, &stripe, &["--full"]).await;
        assert!(again.out.contains("nothing new"), "{column} {ty}: {}", again.out);
        verify(&database, &stripe).await;
        database.rows("UPDATE stripe.customers SET name = 'another', _as_of = 0").await;
        sync(&database, &stripe, &["--full"]).await;
        verify(&database, &stripe).await;
        assert_eq!(type_of(&database, column).await, [ty]);
    }
    // As the guide says.
    database
        .rows("ALTER TABLE stripe.customers ALTER COLUMN metadata TYPE jsonb USING metadata::jsonb")
        .await;
    database
        .rows("CREATE INDEX customers_metadata ON stripe.customers USING gin (metadata jsonb_path_ops)")
        .await;
    let rows = database.rows("SELECT id FROM stripe.customers WHERE metadata @> '{\"no\": \"such\"}'").await;
    assert_eq!(rows, Vec::<String>::new());
}

async fn whole_objects_can_be_left_out_later(database: Database) {
    let stripe = fake().await;
    sync(&database, &stripe, &[]).await;
    let count = "SELECT CAST(count(*) AS text) FROM customers";
    let before = database.rows(count).await;
    sync(&database, &stripe, &["--raw", "none", "--full"]).await;
    assert_eq!(database.rows(count).await, before);
    assert_eq!(type_of(&database, "raw").await.len(), 1, "nothing is lost");
    let dropped = database.run(&["migrate", "--raw", "none", "--allow-destructive"]).await;
    assert!(dropped.out.contains("values of customers.raw"), "{}{}", dropped.out, dropped.err);
    assert_eq!(type_of(&database, "raw").await, Vec::<String>::new());
}

async fn deleted_rows_are_flagged_and_left_out_of_views(database: Database) {
    let stripe = fake().await;
    sync(&database, &stripe, &[]).await;
    assert_eq!(database.run(&["views", "install"]).await.status, Some(0));
    let in_view = "SELECT DISTINCT customer FROM customers_with_plan ORDER BY customer";
    let all = database.rows(in_view).await;
    sync(&database, &stripe, &["--on-delete", "flag"]).await;
    let id = stripe.objects("customer")[0]["id"].as_str().expect("an id").to_owned();
    let deleted = database.ask(&stripe, &["sync", "Customer", "--api-key", stripe.api_key(), "--full"]).await;
    assert_eq!(deleted.status, Some(0), "{}", deleted.err);
    remove(&stripe, &id).await;
    // Where rows were flagged before, they still are.
    let polled = ["events", "poll", "--model", "Customer", "--api-key", stripe.api_key()];
    let polled = database.ask(&stripe, &polled).await;
    assert_eq!(polled.status, Some(0), "{}{}", polled.out, polled.err);
    let flagged = database.rows("SELECT id FROM customers WHERE _deleted").await;
    assert_eq!(flagged, std::slice::from_ref(&id));
    let left: Vec<String> = all.into_iter().filter(|customer| *customer != id).collect();
    assert_eq!(database.rows(in_view).await, left);
    verify(&database, &stripe).await;
    let status = database.run(&["status", "--json"]).await;
    let status: Vec<Value> = serde_json::from_str(&status.out).expect("JSON");
    let place = if is_sqlite(&database) { "no prefix" } else { "schema stripe" };
    assert_eq!(status[0]["place"], place);
}

/// Deletes a customer at Stripe.
async fn remove(stripe: &FakeStripe, id: &str) {
    let client = stripe_sync::client::Client::builder(stripe.api_key()).base_url(stripe.url());
    let client = client.build().expect("a client");
    client.send(stripe_sync::types::DeleteCustomer::new(id)).await.expect("deleted");
}
