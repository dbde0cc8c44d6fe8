//! `migrate`: the tables as the models say, and what is in the way.

use crate::support::fake;
use crate::{folder, run, sync};
use test_postgres::TestDatabase;

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_does_not_fit_is_told_in_words() {
    let stripe = fake().await;
    let folder = folder();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("odd.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.expect("a database");
    let create = "CREATE TABLE products (id TEXT PRIMARY KEY NOT NULL, name INTEGER)";
    sqlx::query(create).execute(&pool).await.expect("a table");
    let outcome =
        sync(folder.path(), &stripe, &["Product", "--database-url", "sqlite://odd.db", "--table-prefix", ""])
            .await;
    assert_eq!(outcome.status, Some(2));
    let message = "the column products.name is INTEGER, and the model Product needs TEXT";
    assert!(outcome.err.contains(message), "{}", outcome.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_can_be_printed_and_made() {
    let folder = folder();
    let printed = run(folder.path(), &["migrate", "--print"]).await;
    assert!(printed.out.contains("CREATE TABLE IF NOT EXISTS \"subscription_items\""), "{}", printed.out);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0, "nothing is touched");
    let first = run(folder.path(), &["migrate"]).await;
    assert!(first.out.contains("created the table customers"), "{}", first.out);
    let second = run(folder.path(), &["migrate"]).await;
    assert!(second.out.contains("the tables match the models"), "{}", second.out);
    let models = run(folder.path(), &["models"]).await;
    assert!(models.out.contains("payment_intents"), "{}", models.out);
    let invoice = run(folder.path(), &["models", "Invoice"]).await;
    assert!(invoice.out.contains("child tables: invoice_lines"), "{}", invoice.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_written_for_another_migrator() {
    let (folder, database) = (folder(), TestDatabase::new().await);
    for url in ["sqlite://app.db", database.url()] {
        let out = ["migrate", "--out", "migrations", "--database-url", url];
        let missing = run(folder.path(), &out).await;
        assert_eq!(missing.status, Some(2), "{}", missing.out);
        assert!(missing.err.contains("migrations is not a folder"), "{}", missing.err);
        let migrations = folder.path().join("migrations");
        std::fs::create_dir(&migrations).expect("a folder");
        let first = run(folder.path(), &out).await;
        assert_eq!(first.status, Some(0), "{}", first.err);
        assert!(
            first.out.contains("created the table customers") && first.out.contains("not applied"),
            "{}",
            first.out
        );
        let migrator = sqlx::migrate::Migrator::new(migrations.as_path()).await.expect("migrations");
        assert_eq!(migrator.iter().count(), 1);
        assert_eq!(migrator.iter().next().expect("one").description, "stripe sync");
        if url.starts_with("sqlite") {
            let path = format!("sqlite://{}", folder.path().join("app.db").display());
            let pool = sqlx::SqlitePool::connect(&path).await.expect("a database");
            migrator.run(&pool).await.expect("migrated");
        } else {
            migrator.run(&sqlx::PgPool::connect(url).await.expect("a database")).await.expect("migrated");
        }
        let second = run(folder.path(), &out).await;
        assert!(second.out.contains("the tables match the models"), "{}", second.out);
        assert_eq!(std::fs::read_dir(&migrations).expect("a folder").count(), 1, "nothing is new");
        std::fs::remove_dir_all(&migrations).expect("removed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_destructive_has_to_be_allowed() {
    let folder = folder();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("odd.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.expect("a database");
    let migrate = ["migrate", "--database-url", "sqlite://odd.db"];
    assert_eq!(run(folder.path(), &migrate).await.status, Some(0));
    for statement in [
        "ALTER TABLE products DROP COLUMN name",
        "ALTER TABLE products ADD COLUMN name INTEGER",
        "ALTER TABLE products ADD COLUMN mine TEXT",
        "INSERT INTO products (id, _account, active, created, livemode, updated, images, marketing_features, metadata, raw, \
         name, mine) VALUES ('p', 'acct_1', TRUE, 1, FALSE, 1, '[]', '[]', '{}', '{}', 1, 'kept')",
    ] {
        sqlx::query(statement).execute(&pool).await.expect(statement);
    }
    let refused = run(folder.path(), &migrate).await;
    assert_eq!(refused.status, Some(2));
    let message = "the model Product needs TEXT; `migrate --allow-destructive` changes it";
    assert!(refused.err.contains(message), "{}", refused.err);
    let allowed = run(folder.path(), &[migrate.as_slice(), &["--allow-destructive"]].concat()).await;
    assert_eq!(allowed.status, Some(0), "{}", allowed.err);
    let message = "changed the type of the column products.name to TEXT";
    assert!(allowed.out.contains(message), "{}", allowed.out);
    let mine: String = sqlx::query_scalar("SELECT mine FROM products").fetch_one(&pool).await.expect("a row");
    assert_eq!(mine, "kept");
}
