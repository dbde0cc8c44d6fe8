//! Rows and deletions of one account never affect another.

use super::{Fixture, NONE};
use crate::models::{fields, gone, invoices, of_account, tags};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{AccountStore as _, Batch, DeadLetter, RowStore as _, Written};
use sync_runtime::{StoreError, Table};

fn tables() -> [&'static Table; 3] {
    [invoices(), fields(), tags()]
}

async fn ready<F: Fixture>() -> F {
    let database = F::empty().await;
    database.store().migrate(&tables()).await.expect("tables");
    assert_eq!(database.store().check(&tables()).await.expect("readable"), []);
    database
}

/// An invoice with custom fields and tags.
fn invoice(id: &str, number: &str, fields: &[&str], tags: &str) -> String {
    let fields: Vec<String> =
        fields.iter().map(|name| format!(r#"{{"name":"{name}","value":"v"}}"#)).collect();
    let fields = fields.join(",");
    format!(
        r#"{{"id":"{id}","object":"invoice","number":"{number}","custom_fields":[{fields}],"metadata":{{"tags":"{tags}"}}}}"#
    )
}

async fn write<F: Fixture>(database: &F, account: &str, as_of: i64, text: &str) -> Written {
    let batch = of_account(account, invoices(), as_of, &[text]);
    database.store().commit(&batch).await.expect("written")[0]
}

async fn delete<F: Fixture>(database: &F, account: &str, id: &str, as_of: i64) {
    let batch = Batch { account: account.to_owned(), ..gone(invoices(), id, as_of) };
    database.store().commit(&batch).await.expect("written");
}

const ROWS: &str = "SELECT account || ' ' || id || ' ' || number FROM invs ORDER BY 1";
const FIELDS: &str = "SELECT account || ' ' || inv || ' ' || place || ' ' || name FROM fields ORDER BY 1";
const TAGS: &str = "SELECT account || ' ' || inv || ' ' || tag FROM tags ORDER BY 1";

pub(crate) async fn accounts_share_tables_and_no_rows<F: Fixture>() {
    let database = ready::<F>().await;
    let first = invoice("i", "1", &["x", "y"], "a b");
    assert_eq!(write(&database, "one", 10, &first).await, Written { inserted: 1, child_rows: 4, ..NONE });
    let second = invoice("i", "2", &["z"], "b");
    assert_eq!(write(&database, "two", 5, &second).await, Written { inserted: 1, child_rows: 2, ..NONE });
    assert_eq!(database.rows(ROWS).await, ["one i 1", "two i 2"]);
    assert_eq!(database.rows(FIELDS).await, ["one i 0 x", "one i 1 y", "two i 0 z"]);
    assert_eq!(database.rows(TAGS).await, ["one i a", "one i b", "two i b"]);
    assert_eq!(write(&database, "two", 6, &second).await, Written { unchanged: 1, ..NONE });
    assert_eq!(write(&database, "one", 9, &second).await, Written { stale: 1, ..NONE });
    write(&database, "two", 20, &invoice("i", "3", &[], "")).await;
    assert_eq!(database.rows(FIELDS).await, ["one i 0 x", "one i 1 y"]);
    assert_eq!(database.rows(TAGS).await, ["one i a", "one i b"]);
    let status = database.store().status(&[invoices()]).await.expect("readable");
    assert_eq!(status[0].rows, 2, "of all accounts");
    assert!(database.store().has_rows_of_others(invoices(), "one").await.expect("a look"));
    delete(&database, "two", "i", 30).await;
    assert!(!database.store().has_rows_of_others(invoices(), "one").await.expect("a look"));
}

pub(crate) async fn what_an_account_deletes_is_its_own<F: Fixture>() {
    let database = ready::<F>().await;
    for account in ["one", "two"] {
        write(&database, account, 10, &invoice("i", account, &["x"], "a")).await;
    }
    delete(&database, "one", "i", 20).await;
    assert_eq!(database.rows(ROWS).await, ["two i two"]);
    assert_eq!(database.rows(FIELDS).await, ["two i 0 x"]);
    assert_eq!(database.rows(TAGS).await, ["two i a"]);
    let late = invoice("i", "late", &[], "");
    assert_eq!(write(&database, "one", 15, &late).await, Written { stale: 1, ..NONE });
    assert_eq!(write(&database, "two", 15, &late).await, Written { updated: 1, ..NONE });
    let ids = ["i", "j"].map(str::to_owned).to_vec();
    for (account, missing) in [("one", vec!["j"]), ("two", vec!["j"]), ("three", vec!["i", "j"])] {
        let found = database.store().missing(account, &[(invoices(), ids.clone())]).await.expect("readable");
        assert_eq!(found, [missing], "{account}");
    }
}

pub(crate) async fn the_dead_letters_of_an_account_are_its_own<F: Fixture>() {
    let database = ready::<F>().await;
    for account in ["one", "two"] {
        let letter = DeadLetter {
            model: "Inv",
            id: "i".to_owned(),
            reason: "r".to_owned(),
            object: "{}".to_owned(),
            as_of: 1,
        };
        let batch = Batch { account: account.to_owned(), dead_letters: vec![letter], ..Batch::default() };
        database.store().commit(&batch).await.expect("written");
    }
    let letters = "SELECT account || attempts FROM stripe_sync_dead_letters ORDER BY account";
    assert_eq!(database.rows(letters).await, ["one1", "two1"]);
    write(&database, "one", 10, &invoice("i", "1", &[], "")).await;
    assert_eq!(database.rows(letters).await, ["two1"]);
    delete(&database, "two", "i", 10).await;
    assert_eq!(database.rows(letters).await, Vec::<String>::new(), "what is deleted needs no row");
}

pub(crate) async fn rows_of_another_account_than_their_batch_are_refused<F: Fixture>() {
    let database = ready::<F>().await;
    let text = invoice("i", "1", &["x"], "a");
    let own = of_account("one", invoices(), 10, &[&text]);
    let other = of_account("two", invoices(), 10, &[&text]).tables.remove(0);
    let mut below = of_account("one", invoices(), 10, &[&text]);
    below.tables[0].objects[0].children.clone_from(&other.objects[0].children);
    let mixed =
        Batch { tables: vec![own.tables.into_iter().next().expect("a table"), other], ..Batch::default() };
    let mixed = Batch { account: "one".to_owned(), ..mixed };
    let nobody = Batch { account: String::new(), ..of_account("one", invoices(), 10, &[&text]) };
    for (batch, model) in [(mixed, "Inv"), (below, "Field"), (nobody, "Inv")] {
        let error = database.store().commit(&batch).await.expect_err("refused");
        assert!(matches!(error, StoreError::Account { model: told } if told == model), "{error}");
        assert_eq!(database.rows(ROWS).await, Vec::<String>::new(), "nothing is written");
    }
    assert_eq!(write(&database, "one", 10, &text).await.inserted, 1);
}

pub(crate) async fn rows_without_ids_are_replaced_as_a_set<F: Fixture>() {
    let database = ready::<F>().await;
    write(&database, "one", 10, &invoice("i", "1", &["x", "y", "z"], "a b c")).await;
    write(&database, "one", 10, &invoice("other", "1", &["o"], "o")).await;
    database.execute("UPDATE tags SET mine = 'm'").await;
    let changed = write(&database, "one", 20, &invoice("i", "1", &["x", "Y"], "c b d")).await;
    assert_eq!(changed.child_rows, 2, "those that are as they were are not written");
    assert_eq!(database.rows(FIELDS).await, ["one i 0 x", "one i 1 Y", "one other 0 o"]);
    assert_eq!(database.rows(TAGS).await, ["one i b", "one i c", "one i d", "one other o"]);
    let mine = "SELECT tag FROM tags WHERE mine = 'm' ORDER BY tag";
    assert_eq!(database.rows(mine).await, ["b", "c", "o"], "what is the application's stays");
    write(&database, "one", 30, r#"{"id":"i","object":"invoice","number":"2"}"#).await;
    assert_eq!(database.rows(FIELDS).await.len(), 3, "a list that is absent is not empty");
    write(&database, "one", 40, r#"{"id":"i","object":"invoice","custom_fields":null,"metadata":{}}"#).await;
    assert_eq!(database.rows(FIELDS).await, ["one other 0 o"]);
    assert_eq!(database.rows(TAGS).await, ["one other o"]);
}

/// Two pairs of a parent and a value that read the same, one after the other.
pub(crate) async fn parents_and_values_are_not_mixed_up<F: Fixture>() {
    let database = ready::<F>().await;
    let texts = [invoice("a", "1", &[], "b#c"), invoice("a#b", "1", &[], "c")];
    let batch = of_account("one", invoices(), 10, &texts);
    assert_eq!(database.store().commit(&batch).await.expect("written")[0].child_rows, 2);
    assert_eq!(database.rows(TAGS).await, ["one a b#c", "one a#b c"]);
}
