//! The place of the tables: apart from those of the application, found again, and as limited roles may use it.

use crate::support::fake;
use crate::{Database, Outcome, on_each_database, run};
use fake_stripe::FakeStripe;

on_each_database!(
    the_tables_of_an_application_stay_as_they_are,
    a_place_can_be_chosen_and_a_database_can_have_several,
    an_installation_among_the_tables_of_the_application_goes_on,
    what_cannot_be_a_place_is_refused,
    a_column_of_the_application_is_never_overwritten,
    a_table_of_the_application_in_the_place_is_refused,
);

/// An application's customers, with a thousand rows.
async fn application(database: &Database) {
    database.rows("CREATE TABLE customers (id integer PRIMARY KEY, email text NOT NULL)").await;
    let rows = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) \
         INSERT INTO customers SELECT i, 'own' || i FROM n";
    database.rows(rows).await;
}

async fn sync(database: &Database, stripe: &FakeStripe, more: &[&str]) -> Outcome {
    database.ask(stripe, &[&["sync", "Customer", "--api-key", stripe.api_key()], more].concat()).await
}

fn succeeds(outcome: &Outcome) {
    assert_eq!(outcome.status, Some(0), "{}{}", outcome.out, outcome.err);
}

fn is_sqlite(database: &Database) -> bool {
    database.url.starts_with("sqlite")
}

/// Returns the names of all tables, those of a schema with it.
async fn tables(database: &Database) -> Vec<String> {
    let query = match is_sqlite(database) {
        true => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        }
        false => {
            "SELECT schemaname || '.' || tablename FROM pg_tables \
             WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"
        }
    };
    database.rows(query).await
}

/// Returns a name of a place, as a query has it.
fn of(database: &Database, schema: &str, table: &str) -> String {
    match is_sqlite(database) {
        true => format!("{schema}_{table}"),
        false => format!("{schema}.{table}"),
    }
}

async fn count(database: &Database, table: &str) -> String {
    database.rows(&format!("SELECT CAST(count(*) AS text) FROM {table}")).await.remove(0)
}

async fn the_tables_of_an_application_stay_as_they_are(database: Database) {
    application(&database).await;
    let own = if is_sqlite(&database) { "customers" } else { "public.customers" };
    let rows = format!("SELECT CAST(count(*) AS text) || max(email) FROM {own} WHERE email LIKE 'own%'");
    let stripe = fake().await;
    let customers = stripe.objects("customer").len().to_string();
    for _ in 0..2 {
        succeeds(&sync(&database, &stripe, &[]).await);
        succeeds(&database.run(&["migrate", "--allow-destructive"]).await);
        assert_eq!(count(&database, &of(&database, "stripe", "customers")).await, customers);
        assert_eq!(database.rows(&rows).await, ["1000own999"]);
    }
    let (ours, others): (Vec<String>, Vec<String>) =
        tables(&database).await.into_iter().partition(|name| name.starts_with("stripe"));
    assert_eq!(others, [own]);
    assert!(ours.contains(&of(&database, "stripe", "stripe_sync_runs").replace("stripe_stripe", "stripe")));
    succeeds(&database.run(&["status"]).await);
}

async fn a_place_can_be_chosen_and_a_database_can_have_several(database: Database) {
    application(&database).await;
    let stripe = fake().await;
    let customers = stripe.objects("customer").len().to_string();
    let (option, parameter) = match is_sqlite(&database) {
        true => (["--table-prefix", "billing_"], "table_prefix=other_"),
        false => (["--schema", "billing"], "schema=other"),
    };
    let first = sync(&database, &stripe, &option).await;
    succeeds(&first);
    let separator = if database.url.contains('?') { '&' } else { '?' };
    let url = format!("{}{separator}{parameter}", database.url);
    let (base, key) = (stripe.url(), stripe.api_key());
    let more = ["--api-base", &base, "--api-key", key, "--database-url", &url];
    succeeds(&run(database.folder.path(), &[&["sync", "Customer"], more.as_slice()].concat()).await);
    for place in ["billing", "other"] {
        assert_eq!(count(&database, &of(&database, place, "customers")).await, customers);
        let runs = if is_sqlite(&database) { "sync_runs" } else { "stripe_sync_runs" };
        assert_ne!(count(&database, &of(&database, place, runs)).await, "0");
    }
    let places = ["billing", "other"];
    let others = tables(&database).await.into_iter();
    let others: Vec<String> =
        others.filter(|name| !places.iter().any(|place| name.starts_with(place))).collect();
    assert!(matches!(others.as_slice(), [own] if own.ends_with("customers")), "{others:?}");
}

async fn an_installation_among_the_tables_of_the_application_goes_on(database: Database) {
    let stripe = fake().await;
    let in_place = match is_sqlite(&database) {
        true => ["--table-prefix", ""],
        false => ["--schema", "public"],
    };
    succeeds(&sync(&database, &stripe, &in_place).await);
    database.rows("CREATE TABLE orders (id integer PRIMARY KEY)").await;
    let before = tables(&database).await;
    succeeds(&sync(&database, &stripe, &["--full"]).await);
    assert_eq!(tables(&database).await, before);
    let own = if is_sqlite(&database) { "customers" } else { "public.customers" };
    assert_eq!(count(&database, own).await, stripe.objects("customer").len().to_string());
}

async fn what_cannot_be_a_place_is_refused(database: Database) {
    let (option, long) =
        if is_sqlite(&database) { ("--table-prefix", "1st") } else { ("--schema", "pg_own") };
    let refused = database.run(&["migrate", option, long]).await;
    assert_eq!(refused.status, Some(2), "{}", refused.out);
    assert!(
        refused.err.contains("prefix of tables") || refused.err.contains("PostgreSQL's own"),
        "{}",
        refused.err
    );
    if is_sqlite(&database) {
        succeeds(&database.run(&["migrate"]).await);
        let refused = database.run(&["migrate", option, "stripe_"]).await;
        let says = "the tables of this file have no prefix, not the prefix stripe_";
        assert!(refused.status == Some(2) && refused.err.contains(says), "{}", refused.err);
    }
}

async fn a_column_of_the_application_is_never_overwritten(database: Database) {
    let stripe = fake().await;
    succeeds(&sync(&database, &stripe, &[]).await);
    let table = if is_sqlite(&database) { "customers" } else { "stripe.customers" };
    let columns = if is_sqlite(&database) { "stripe_sync_columns" } else { "stripe.stripe_sync_columns" };
    // A release before had no such column, and the application has added its own.
    database.rows(&format!("ALTER TABLE {table} DROP COLUMN email")).await;
    database.rows(&format!("DELETE FROM {columns} WHERE column_name = 'email'")).await;
    database.rows(&format!("ALTER TABLE {table} ADD COLUMN email text")).await;
    database.rows(&format!("UPDATE {table} SET email = 'mine'")).await;
    for command in [&["migrate"][..], &["migrate", "--allow-destructive"]] {
        let refused = database.run(command).await;
        let says =
            "the column customers.email of the model Customer is there, and stripe-sync did not create it";
        assert!(refused.status == Some(2) && refused.err.contains(says), "{}", refused.err);
    }
    assert_eq!(sync(&database, &stripe, &["--full"]).await.status, Some(2));
    let kept = database.rows(&format!("SELECT DISTINCT email FROM {table}")).await;
    assert_eq!(kept, ["mine"]);
}

/// The place itself has a table of the application: no command alters it, and the advice helps.
async fn a_table_of_the_application_in_the_place_is_refused(database: Database) {
    let table = of(&database, "stripe", "customers");
    if !is_sqlite(&database) {
        database.rows("CREATE SCHEMA stripe").await;
    }
    database.rows(&format!("CREATE TABLE {table} (id bigint PRIMARY KEY, email text)")).await;
    database.rows(&format!("INSERT INTO {table} VALUES (1, 'own')")).await;
    let stripe = fake().await;
    for allowed in [&[][..], &["--allow-destructive"]] {
        let refused = database.run(&[&["migrate"], allowed].concat()).await;
        assert_eq!(refused.status, Some(2), "{}", refused.out);
        let advice = match is_sqlite(&database) {
            true => "keep the tables of stripe-sync under names with a prefix (`--table-prefix`",
            false => "keep the tables of stripe-sync in another schema (`--schema`",
        };
        assert!(refused.err.contains(advice), "{}", refused.err);
        assert!(!refused.err.contains("--allow-destructive"), "{}", refused.err);
    }
    assert_eq!(sync(&database, &stripe, &[]).await.status, Some(2));
    assert_eq!(database.rows(&format!("SELECT email FROM {table}")).await, ["own"]);
    let option = if is_sqlite(&database) { ["--table-prefix", "a_"] } else { ["--schema", "a"] };
    succeeds(&sync(&database, &stripe, &option).await);
}

/// The guide says what each role needs: the owner, a writer who alters no table, a reader.
#[tokio::test(flavor = "multi_thread")]
async fn roles_need_what_the_guide_grants_them() {
    let database = Database::postgres().await;
    let stripe = fake().await;
    let blocks = include_str!("../../../docs/pages/tables.md").split("```sql\n").skip(1);
    let blocks: Vec<&str> = blocks.filter_map(|block| block.split("```").next()).collect();
    let suffix = format!("{:x}", fastrand::u64(..));
    let named = |text: &str| {
        ["stripe_owner", "stripe_writer", "stripe_reader"]
            .iter()
            .fold(text.to_owned(), |text, role| text.replace(role, &format!("{role}_{suffix}")))
    };
    let url = |role: &str| named(&as_role(&database.url, role));
    database.rows("REVOKE ALL ON SCHEMA public FROM PUBLIC").await;
    database.rows(&named(blocks[0])).await;
    let (base, key) = (stripe.url(), stripe.api_key());
    let by = async |role: &str, arguments: &[&str]| {
        let url = url(role);
        run(database.folder.path(), &[arguments, &["--database-url", &url]].concat()).await
    };
    let asks = ["--api-base", &base, "--api-key", key, "--rate", "unlimited"];
    let sync = [&["sync", "Customer"], asks.as_slice()].concat();
    succeeds(&by("stripe_owner", &["migrate"]).await);
    database.rows(&named(blocks[1])).await;
    database.rows(&named(blocks[2])).await;
    succeeds(&by("stripe_writer", &sync).await);
    succeeds(
        &by("stripe_writer", &[&["events", "poll", "--model", "Customer"], asks.as_slice()].concat()).await,
    );
    succeeds(&by("stripe_reader", &["status"]).await);
    // Its counts are not stored for the console then.
    let verify = by("stripe_reader", &[&["verify", "Customer"], asks.as_slice()].concat()).await;
    succeeds(&verify);
    assert!(verify.err.contains("cannot store the result of the verification"), "{}", verify.err);
    let refused = by("stripe_reader", &sync).await;
    assert_eq!(refused.status, Some(2), "{}", refused.out);
    assert!(refused.err.contains("permission denied"), "{}", refused.err);
    // Its tables go with the database; the roles are the server's.
    for role in ["stripe_owner", "stripe_writer", "stripe_reader"] {
        database.rows(&named(&format!("DROP OWNED BY {role} CASCADE"))).await;
    }
    database.rows(&named("DROP ROLE stripe_owner, stripe_writer, stripe_reader")).await;
}

/// Returns the URL of a database with another user.
fn as_role(url: &str, role: &str) -> String {
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}user={role}")
}
