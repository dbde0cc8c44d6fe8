//! Making the tables what the models say, and telling where they are not.

use super::Fixture;
use crate::models::{all, customer, customers, subscriptions};
use sync_runtime::{Store as _, StoreError};

const OWN: &str = "CREATE TABLE customers (id text PRIMARY KEY NOT NULL, mine text)";

pub(crate) async fn migrating_adds_what_is_missing_and_takes_nothing_away<F: Fixture>() {
    let database = F::empty().await;
    database.execute(OWN).await;
    database.execute("INSERT INTO customers VALUES ('a', 'kept')").await;
    let done = database.store().migrate(&[customers()]).await.expect("migrated");
    assert!(done.contains(&"added the column customers.email".to_owned()), "{done:?}");
    database.write(customers(), 10, customer("a", "e")).await;
    assert_eq!(database.rows("SELECT mine || email FROM customers").await, ["kepte"]);
    let again = database.store().migrate(&[customers()]).await.expect("migrated");
    assert_eq!(again, Vec::<String>::new());
}

pub(crate) async fn what_cannot_be_mended_is_told_and_nothing_is_done<F: Fixture>() {
    let database = F::empty().await;
    database
        .execute("CREATE TABLE customers (id text PRIMARY KEY NOT NULL, email boolean, mine text NOT NULL)")
        .await;
    let error = database.store().migrate(&[subscriptions(), customers()]).await.expect_err("a mismatch");
    let StoreError::Mismatch(words) = error else { panic!("{error}") };
    let words = words.join("\n").to_lowercase();
    assert_eq!(
        words,
        "the column customers.email is boolean, and the model customer needs text\n\
         the column customers.mine is not of the model customer, may not be null and has no default: no row can be written"
    );
    let differences = database.store().check(&[subscriptions()]).await.expect("readable");
    assert_eq!(
        differences.len(),
        2,
        "neither the system's tables nor that of the other model: {differences:?}"
    );
}

pub(crate) async fn a_check_tells_every_difference_and_changes_nothing<F: Fixture>() {
    let database = F::empty().await;
    let check = async || database.store().check(&all()).await.expect("readable");
    assert_eq!(check().await.len(), 5, "nothing is there");
    assert_eq!(check().await.len(), 5, "still not");
    database.store().migrate(&all()).await.expect("migrated");
    assert_eq!(check().await, Vec::<String>::new());
    database.execute("ALTER TABLE customers DROP COLUMN email").await;
    database.execute("ALTER TABLE subs ADD COLUMN mine text").await;
    database.execute("DROP TABLE items").await;
    database.execute("INSERT INTO stripe_sync_migrations (step) VALUES (9999)").await;
    assert_eq!(
        check().await,
        [
            "the tables of the synchronisation itself are of a newer version of this program",
            "the column customers.email is not there; migrate",
            "the column subs.mine is not of the model Sub; it is left alone",
            "the table items of the model Item is not there; migrate",
        ]
    );
}

pub(crate) async fn two_who_migrate_at_once_do_it_once<F: Fixture>() {
    let database = F::empty().await;
    let migrators = [database.another().await, database.another().await, database.another().await];
    let running = migrators.map(|store| tokio::spawn(async move { store.migrate(&all()).await }));
    let mut done = Vec::new();
    for migrator in running {
        done.push(migrator.await.expect("no panic").expect("migrated"));
    }
    done.retain(|words| !words.is_empty());
    assert_eq!(done.len(), 1, "{done:?}");
    let created = done[0].iter().filter(|words| words.starts_with("created")).count();
    assert_eq!(created, all().len(), "{done:?}");
}

pub(crate) async fn the_printed_schema_is_what_migrating_makes<F: Fixture>() {
    let database = F::empty().await;
    database.execute(&F::schema(&all())).await;
    assert_eq!(database.store().check(&all()).await.expect("readable"), Vec::<String>::new());
    assert_eq!(database.store().migrate(&all()).await.expect("migrated"), Vec::<String>::new());
}
