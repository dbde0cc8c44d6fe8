//! Rows find the users of the application.

use super::{Fixture, NO_LINKS};
use crate::models::{customer, members, of, of_account, tenants_members};
use stripe_types::RawJson;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Links, RowStore as _};

const ROWS: &str = "SELECT id || ' ' || coalesce(CAST(user_id AS text), '-') FROM members ORDER BY id";

/// Members, and a table of users with these logins, numbered from 1.
async fn ready<F: Fixture>(users: &[&str]) -> F {
    let database = F::empty().await;
    database.store().migrate(&[members(), tenants_members()]).await.expect("tables");
    database.execute("CREATE TABLE users (id integer PRIMARY KEY, login text, name text)").await;
    for (at, login) in users.iter().enumerate() {
        database.execute(&format!("INSERT INTO users (id, login) VALUES ({}, '{login}')", at + 1)).await;
    }
    database
}

async fn links<F: Fixture>(database: &F, as_of: i64, members_of: &[(&str, &str)]) -> Links {
    let texts: Vec<String> = members_of.iter().map(|(id, email)| customer(id, email)).collect();
    database.store().commit(&of(members(), as_of, &texts)).await.expect("written")[0].links
}

pub(crate) async fn a_row_is_linked_to_the_one_that_fits_in_any_case<F: Fixture>() {
    let database = ready::<F>(&["ann@x.org", "Bob@X.org", "twin@x.org", "TWIN@x.org"]).await;
    let some = [("a", "Ann@x.ORG"), ("b", "bob@x.org"), ("c", "nobody@x.org"), ("d", "twin@x.org")];
    let found = links(&database, 10, &some).await;
    assert_eq!(found, Links { linked: 2, missing: 1, ambiguous: 1, ..NO_LINKS });
    assert_eq!(database.rows(ROWS).await, ["a 1", "b 2", "c -", "d -"], "nothing is guessed");
}

pub(crate) async fn a_row_is_linked_once_and_whenever_its_user_comes<F: Fixture>() {
    let database = ready::<F>(&["ann@x.org"]).await;
    let some = [("a", "ann@x.org"), ("b", "bob@x.org")];
    links(&database, 10, &some).await;
    database.execute("UPDATE users SET login = 'other@x.org' WHERE id = 1").await;
    database.execute("INSERT INTO users (id, login) VALUES (7, 'bob@x.org')").await;
    let found = links(&database, 20, &some).await;
    assert_eq!(found, Links { linked: 1, ..NO_LINKS }, "also of a row that is as it was");
    assert_eq!(database.rows(ROWS).await, ["a 1", "b 7"], "what is linked stays linked");
}

pub(crate) async fn a_user_that_is_missing_is_made_if_the_model_says_so<F: Fixture>() {
    let database = ready::<F>(&[]).await;
    database.execute("DROP TABLE users").await;
    database.execute(F::USERS).await;
    database.execute("INSERT INTO users (login, name) VALUES ('Ann@x.org', 'Ann')").await;
    let text = |id: &str, email: &str| {
        format!(r#"{{"id":"{id}","object":"customer","email":{email},"name":"N {id}"}}"#)
    };
    let some = [
        ("a", "\"ann@x.org\""),
        ("b", "\"bob@x.org\""),
        ("c", "\"BOB@x.org\""),
        ("d", "null"),
        ("e", "\"\""),
    ];
    let texts: Vec<String> = some.iter().map(|(id, email)| text(id, email)).collect();
    let batch = of_account("acct", tenants_members(), 10, &texts);
    let found = database.store().commit(&batch).await.expect("written")[0].links;
    assert_eq!(found, Links { linked: 3, created: 1, missing: 2, ..NO_LINKS }, "one for both that are bob's");
    let users = "SELECT login || ' ' || name FROM users ORDER BY name";
    assert_eq!(database.rows(users).await, ["Ann@x.org Ann", "bob@x.org N b"]);
    let rows = "SELECT t.id || ' ' || coalesce(u.name, '-') FROM tenants_members t LEFT JOIN users u ON u.id = t.user_id ORDER BY t.id";
    assert_eq!(database.rows(rows).await, ["a Ann", "b N b", "c N b", "d -", "e -"]);
    // Another account's row of the same id is its own.
    let other = of_account("other", tenants_members(), 10, &[text("d", "\"ann@x.org\"")]);
    let found = database.store().commit(&other).await.expect("written")[0].links;
    assert_eq!(found, Links { linked: 1, ..NO_LINKS });
    let rows =
        "SELECT account || ' ' || (user_id IS NULL) FROM tenants_members WHERE id = 'd' ORDER BY account";
    assert_eq!(database.rows(rows).await.len(), 2);
}

pub(crate) async fn what_the_users_refuse_costs_no_other_row<F: Fixture>() {
    let database = ready::<F>(&[]).await;
    database.execute("DROP TABLE users").await;
    database.execute(F::USERS).await;
    let text = |id: &str, name: &str| {
        format!(r#"{{"id":"{id}","object":"customer","email":"{id}@x.org","name":{name}}}"#)
    };
    // Users have names.
    let texts = [text("a", "\"A\""), text("b", "null"), text("c", "\"C\"")];
    let written =
        database.store().commit(&of_account("acct", tenants_members(), 10, &texts)).await.expect("written")
            [0];
    assert_eq!((written.inserted, written.refused, written.links.created), (2, 1, 2));
    let letters = database.rows("SELECT object FROM stripe_sync_dead_letters").await;
    assert!(RawJson::parse(&letters[0]).is_ok(), "{letters:?}");
    let reasons = database.rows("SELECT reason FROM stripe_sync_dead_letters").await;
    assert!(reasons[0].starts_with("the database refuses the row in `users`: "), "{reasons:?}");
}
