//! Foreign keys: enforced, and in nobody's way.

use super::{Fixture, NONE};
use crate::models::{cards, gone, links, of_account, orders, people, products, table_batch};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, Deletion, RowStore as _, TableBatch, Written};
use sync_runtime::{RowOrigin, Table};

async fn ready<F: Fixture>(tables: &[&'static Table]) -> F {
    let database = F::empty().await;
    database.store().migrate(tables).await.expect("tables");
    assert_eq!(database.store().check(tables).await.expect("readable"), []);
    database
}

async fn commit<F: Fixture>(database: &F, tables: Vec<TableBatch>) -> Vec<Written> {
    database.store().commit(&Batch { tables, ..Batch::default() }).await.expect("written")
}

fn person(id: &str, card: &str, referrer: &str) -> String {
    format!(r#"{{"id":"{id}","object":"customer","metadata":{{"card":"{card}","referrer":"{referrer}"}}}}"#)
}

fn card(id: &str, owner: &str) -> String {
    format!(r#"{{"id":"{id}","object":"payment_method","customer":"{owner}"}}"#)
}

const PEOPLE: &str =
    "SELECT id || ' ' || coalesce(card, '-') || ' ' || coalesce(referrer, '-') FROM people ORDER BY id";
const CARDS: &str = "SELECT id || ' ' || owner FROM cards ORDER BY id";
const LETTERS: &str = "SELECT model || ' ' || id FROM stripe_sync_dead_letters ORDER BY 1";

pub(crate) async fn what_names_each_other_in_circles_is_written_together<F: Fixture>() {
    let database = ready::<F>(&[people(), cards()]).await;
    let batch = || {
        let people = table_batch(people(), 10, &[person("a", "c", "b"), person("b", "d", "b")]);
        vec![people, table_batch(cards(), 10, &[card("c", "a"), card("d", "b")])]
    };
    let written = commit(&database, batch()).await;
    assert_eq!(written, [Written { inserted: 2, ..NONE }, Written { inserted: 2, ..NONE }]);
    assert_eq!(database.rows(PEOPLE).await, ["a c b", "b d b"]);
    let again = commit(&database, batch()).await;
    assert_eq!(again, [Written { unchanged: 2, ..NONE }, Written { unchanged: 2, ..NONE }]);
}

pub(crate) async fn what_names_a_row_that_is_not_there_is_null_or_a_dead_letter<F: Fixture>() {
    let database = ready::<F>(&[people(), cards()]).await;
    let batch = || {
        let people = table_batch(people(), 10, &[person("a", "nowhere", "a"), person("b", "lost", "a")]);
        // `lost` does not come, because it names nobody; and then `b` must not name it either.
        vec![people, table_batch(cards(), 10, &[card("c", "a"), card("lost", "nobody")])]
    };
    let written = commit(&database, batch()).await;
    assert_eq!(written, [Written { inserted: 2, ..NONE }, Written { inserted: 1, refused: 1, ..NONE }]);
    assert_eq!(database.rows(PEOPLE).await, ["a - a", "b - a"]);
    assert_eq!(database.rows(CARDS).await, ["c a"]);
    assert_eq!(database.rows(LETTERS).await, ["Card lost"]);
    let reasons = database.rows("SELECT reason || object FROM stripe_sync_dead_letters").await.remove(0);
    let expected = "column `owner` of `Card` names a row of `Person` that is not there";
    assert!(reasons.starts_with(expected) && reasons.ends_with(&card("lost", "nobody")), "{reasons}");
    let again = commit(&database, batch()).await;
    assert_eq!(again[0], Written { unchanged: 2, ..NONE }, "a NULL is not written again");
    commit(&database, vec![table_batch(people(), 20, &[person("nobody", "lost", "")])]).await;
    commit(&database, vec![table_batch(cards(), 20, &[card("lost", "nobody")])]).await;
    assert_eq!(database.rows(LETTERS).await, Vec::<String>::new());
    commit(&database, vec![table_batch(people(), 30, &[person("b", "lost", "a")])]).await;
    assert_eq!(
        database.rows(PEOPLE).await,
        ["a - a", "b lost a", "nobody - -"],
        "once it is there, it is named"
    );
}

pub(crate) async fn deleting_what_is_named_empties_or_deletes_what_names_it<F: Fixture>() {
    let database = ready::<F>(&[people(), cards()]).await;
    let people_of = table_batch(people(), 10, &[person("a", "c", "a"), person("b", "d", "a")]);
    let cards_of = table_batch(cards(), 10, &[card("c", "a"), card("d", "b")]);
    commit(&database, vec![people_of, cards_of]).await;
    database.store().commit(&gone(cards(), "d", 20)).await.expect("written");
    assert_eq!(database.rows(PEOPLE).await, ["a c a", "b - a"]);
    database.store().commit(&gone(people(), "a", 20)).await.expect("written");
    assert_eq!(database.rows(PEOPLE).await, ["b - -"]);
    assert_eq!(database.rows(CARDS).await, Vec::<String>::new(), "a card is nothing without its owner");
    let both = Batch {
        deletions: vec![Deletion { table: people(), id: "b".to_owned(), as_of: 30, origin: RowOrigin::Call }],
        tables: vec![table_batch(cards(), 30, &[card("e", "b")])],
        ..Batch::default()
    };
    let written = database.store().commit(&both).await.expect("written");
    assert_eq!(written, [Written { refused: 1, ..NONE }], "its owner is deleted with the same batch");
}

fn order(id: &str, product: &str, more: &str) -> String {
    format!(r#"{{"id":"{id}","object":"charge","metadata":{{"product":"{product}","more":"{more}"}}}}"#)
}

pub(crate) async fn foreign_keys_stay_within_their_account<F: Fixture>() {
    let tables = [orders(), links(), products()];
    let database = ready::<F>(&tables).await;
    let product = |id| format!(r#"{{"id":"{id}","object":"product"}}"#);
    let products_of = of_account("one", products(), 10, &[product("p"), product("q")]);
    database.store().commit(&products_of).await.expect("written");
    let texts = [order("o", "p", "p,q"), order("n", "q", ""), order("x", "p", "p,gone")];
    let commit = async |account: &str| {
        let batch = of_account(account, orders(), 10, &texts);
        database.store().commit(&batch).await.expect("written")[0]
    };
    assert_eq!(commit("one").await, Written { inserted: 2, child_rows: 2, refused: 1, ..NONE });
    assert_eq!(commit("two").await, Written { inserted: 1, refused: 2, ..NONE }, "not its products");
    let rows = "SELECT account || ' ' || id || ' ' || coalesce(product, '-') FROM orders ORDER BY 1";
    assert_eq!(database.rows(rows).await, ["one n q", "one o p", "two n -"]);
    let gone = Batch { account: "one".to_owned(), ..gone(products(), "p", 20) };
    database.store().commit(&gone).await.expect("written");
    assert_eq!(database.rows(rows).await, ["one n q", "one o -", "two n -"], "the account stays");
    assert_eq!(database.rows("SELECT product FROM links").await, ["q"]);
}

pub(crate) async fn a_row_that_others_need_stays_and_is_told_of<F: Fixture>() {
    let database = ready::<F>(&[people(), cards()]).await;
    commit(&database, vec![table_batch(people(), 10, &[person("a", "", ""), person("b", "", "")])]).await;
    database.execute("CREATE TABLE mine (person text NOT NULL REFERENCES people (id))").await;
    database.execute("INSERT INTO mine VALUES ('a')").await;
    let of = |id: &str| Deletion { table: people(), id: id.to_owned(), as_of: 20, origin: RowOrigin::Call };
    let batch = Batch { deletions: vec![of("a"), of("b")], ..Batch::default() };
    database.store().commit(&batch).await.expect("written");
    assert_eq!(database.rows("SELECT id FROM people").await, ["a"]);
    assert_eq!(database.rows(LETTERS).await, ["Person a"]);
    let reason = database.rows("SELECT reason FROM stripe_sync_dead_letters").await.remove(0);
    assert!(reason.starts_with("the object is deleted, and its row cannot be: "), "{reason}");
    database.execute("DELETE FROM mine").await;
    database.store().commit(&batch).await.expect("written");
    assert_eq!(database.rows("SELECT id FROM people").await, Vec::<String>::new());
    assert_eq!(database.rows(LETTERS).await, Vec::<String>::new());
}
