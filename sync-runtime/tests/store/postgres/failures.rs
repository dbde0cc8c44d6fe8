//! Failures between the store and the server.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{all, customer, customers, of, progress, subscription, subscriptions};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use sync_runtime::store::{AnyHooks, Batch, RowStore as _};
use sync_runtime::{HookError, Hooks, PostgresStore, SavedRow, Transaction};

async fn refusal(url: &str) -> String {
    PostgresStore::open(url).await.expect_err("a refusal").to_string()
}

#[tokio::test]
async fn a_database_that_is_not_there_is_named() {
    let database = Postgres::empty().await;
    let error = refusal(&database.database.sibling("not_there")).await;
    assert!(error.contains("database \"not_there\" does not exist; create it"), "{error}");
}

#[tokio::test]
async fn a_wrong_password_is_told_and_not_shown() {
    let database = Postgres::empty().await;
    let role = "DO $$ BEGIN CREATE ROLE with_password LOGIN PASSWORD 'right'; \
                EXCEPTION WHEN duplicate_object THEN NULL; END $$";
    database.execute(role).await;
    let with = |password: &str| {
        let (_, place) = database.database.url().split_once('@').expect("a user");
        format!("postgres://with_password:{password}@{place}")
    };
    let error = refusal(&with("secret")).await;
    assert!(error.contains("the password is not right for the user"), "{error}");
    assert!(error.contains("with_password:***@") && !error.contains("secret"), "{error}");
    let store = PostgresStore::open(&with("right")).await.expect("let in");
    let debug = format!("{store:?}");
    assert!(debug.contains("with_password:***@") && !debug.contains("right"), "{debug}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_at_once() {
    let start = std::time::Instant::now();
    let error = refusal("postgres://me:secret@127.0.0.1:1/db").await;
    assert!(error.contains("the server is not reached"), "{error}");
    assert!(!error.contains("secret"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn another_encoding_is_refused() {
    let database = Postgres::empty().await;
    let name = format!("{}_latin", database.rows("SELECT current_database()::text").await[0]);
    database
        .execute(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"))
        .await;
    let error = refusal(&database.database.sibling(&name)).await;
    database.execute(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
    assert!(error.contains("its encoding is LATIN1"), "{error}");
}

#[tokio::test]
async fn tables_that_are_not_there_are_told_with_what_to_do() {
    let database = Postgres::empty().await;
    let error = database.store.status(&[customers()]).await.expect_err("no tables").to_string();
    assert!(error.contains("does not exist; migrate the database if a model has it"), "{error}");
}

/// The batch has written its rows and waits to write its progress when its connection is killed.
#[tokio::test]
async fn a_connection_that_is_killed_in_the_middle_costs_nothing() {
    let database = Postgres::ready().await;
    let other = database.another().await;
    let mut lock = other.pool().begin().await.expect("a transaction");
    let statement = sqlx::raw_sql("LOCK TABLE stripe_sync_dead_letters IN EXCLUSIVE MODE");
    statement.execute(&mut *lock).await.expect("locked");
    let writer = {
        let store = database.store.clone();
        let batch = Batch { progress: Some(progress()), ..of(customers(), 10, &[customer("a", 1)]) };
        tokio::spawn(async move { store.commit(&batch).await })
    };
    let kill = "SELECT pg_terminate_backend(pid)::text FROM pg_locks WHERE NOT granted AND \
                relation = 'stripe_sync_dead_letters'::regclass";
    let watcher = Postgres { store: database.another().await, ..database };
    while watcher.rows(kill).await.is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(watcher.rows("SELECT id FROM customers").await, Vec::<String>::new());
    lock.rollback().await.expect("unlocked");
    let written = writer.await.expect("no panic").expect("written over another connection");
    assert_eq!(written[0].inserted, 1);
    assert_eq!(watcher.rows("SELECT id FROM customers").await, ["a"]);
}

/// The application has made columns narrower than the model's.
#[tokio::test]
async fn values_that_do_not_fit_a_column_that_was_altered_are_dead_letters() {
    let database = Postgres::ready().await;
    database.execute("ALTER TABLE customers ALTER COLUMN email TYPE varchar(5)").await;
    database.execute("ALTER TABLE items ALTER COLUMN quantity TYPE smallint").await;
    let store = &database.store;
    let told = store.check(&all()).await.expect("readable");
    assert!(told.iter().all(|difference| !difference.hinders));
    let told: Vec<String> = told.into_iter().map(|difference| difference.words).collect();
    assert_eq!(
        told,
        [
            "the column customers.email is character varying(5), and the model Customer needs text; an object that does not fit becomes a dead letter",
            "the column items.quantity is smallint, and the model Item needs bigint; an object that does not fit becomes a dead letter",
        ]
    );
    assert_eq!(store.migrate(&all()).await.expect("not in the way"), Vec::<String>::new());
    let page: Vec<String> = (0..20)
        .map(|number| customer(&format!("c{number:02}"), if number == 7 { "too long" } else { "short" }))
        .collect();
    let written = store.commit(&of(customers(), 10, &page)).await.expect("written")[0];
    assert_eq!((written.inserted, written.refused), (19, 1));
    let page = [subscription("s", &[("a", 1)]), subscription("t", &[("b", 40_000)])];
    let written = store.commit(&of(subscriptions(), 10, &page)).await.expect("written")[0];
    assert_eq!((written.inserted, written.refused), (1, 1));
    let letters = "SELECT id || ': ' || reason FROM stripe_sync_dead_letters ORDER BY id";
    assert_eq!(
        database.rows(letters).await,
        [
            "c07: the database refuses the row in `customers`: a text is too long for its column (SQLSTATE 22001)",
            "t: the database refuses the row in `items`: a number is out of the range of its column (SQLSTATE 22003)",
        ]
    );
}

/// Ends the connection of its transaction, once.
struct Ends(AtomicBool);

impl Hooks for Ends {
    async fn after(&self, row: &SavedRow<'_>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
        if row.id() == "b" && !self.0.swap(true, Ordering::SeqCst) {
            let connection = transaction.postgres().ok_or("no connection")?;
            sqlx::query("SELECT pg_terminate_backend(pg_backend_pid())").execute(&mut *connection).await?;
            sqlx::query("SELECT 1").execute(connection).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_connection_that_is_lost_in_a_hook_is_about_no_row() {
    let database = Postgres::ready().await;
    let page = ["a", "b", "c"].map(|id| customer(id, "e"));
    let mut batch = of(customers(), 10, &page);
    batch.tables[0].hooks = Some(AnyHooks::new(Ends(AtomicBool::new(false))));
    let written = database.store().commit(&batch).await.expect("written")[0];
    assert_eq!((written.inserted, written.refused), (3, 0));
}

/// Each advice is followed, and helps.
#[tokio::test]
async fn what_a_user_may_not_do_is_told_with_what_helps() {
    let database = Postgres::empty().await;
    let role = format!("role_{:016x}", fastrand::u64(..));
    let (_, place) = database.database.url().split_once('@').expect("a user");
    let url = format!("postgres://{role}@{place}");
    let told = refusal(&url).await;
    assert!(told.contains("does not exist; create it, or correct the user in the URL"), "{told}");
    database.execute(&format!("CREATE ROLE {role}")).await;
    let told = refusal(&url).await;
    assert!(told.contains("is not permitted to log in; let it log in (`ALTER ROLE … LOGIN`)"), "{told}");
    database.execute(&format!("ALTER ROLE {role} LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC")).await;
    let store = PostgresStore::open(&url).await.expect("let in");
    let migrate = async || store.migrate(&all()).await.map(drop).map_err(|error| error.to_string());
    let told = migrate().await.expect_err("no permission");
    let advice = "permission denied for schema public; have the owner grant the permission to the user";
    assert!(told.ends_with(advice), "{told}");
    database.execute(&format!("GRANT CREATE ON SCHEMA public TO {role}")).await;
    migrate().await.expect("granted");
    database
        .execute("ALTER TABLE customers OWNER TO postgres; ALTER TABLE customers DROP COLUMN email")
        .await;
    database.execute(&format!("GRANT ALL ON customers TO {role}")).await;
    let told = migrate().await.expect_err("another owner");
    let advice =
        "must be owner of table customers; connect as the owner, or grant the role of the owner to the user";
    assert!(told.ends_with(advice), "{told}");
    database.execute(&format!("CREATE ROLE {role}_owner; ALTER TABLE customers OWNER TO {role}_owner")).await;
    database.execute(&format!("GRANT {role}_owner TO {role}")).await;
    migrate().await.expect("a member of the owner");
    database
        .execute(&format!("DROP OWNED BY {role}, {role}_owner CASCADE; DROP ROLE {role}, {role}_owner"))
        .await;
}
