//! Names of models that meet.

use super::Fixture;
use crate::models::{all, customers};
use stripe_types::Customer;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::table::{ChildRows, ChildTable, Column, Source, UserLink};
use sync_runtime::{Changes, Link, StoreError, Table};

const ID: Column = Column::of::<String, _>("id", Source::Id(&["id"]), None);
const EMAIL: Column = Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None);

/// A table of its own, with an id and other columns.
pub(crate) fn table(
    model: &'static str,
    name: &'static str,
    columns: &[Column],
    indexes: &'static [&'static [&'static str]],
) -> &'static Table {
    let columns: &'static [Column] = [&[ID], columns].concat().leak();
    Box::leak(Box::new(Table::of::<Customer>(model, name).columns(columns).indexes(indexes)))
}

pub(crate) const fn text(name: &'static str) -> Column {
    Column::of::<Option<String>, _>(name, Source::Path(&["email"]), None)
}

/// All ways in refuse the tables, with these words.
pub(crate) async fn refuses<F: Fixture>(tables: &[&'static Table], words: &[&str]) {
    let database = F::empty().await;
    let store = database.store();
    let mut told = vec![store.conflicts(tables).join("\n")];
    for error in [
        store.migrate(tables).await.err(),
        store.migrate_with(tables, Changes::Destructive).await.err(),
        store.plan(tables, Changes::Safe).await.err(),
    ] {
        let Some(StoreError::Mismatch(words)) = error else { panic!("{error:?}") };
        told.push(words.join("\n"));
    }
    let check = store.check(tables).await.expect("readable");
    told.push(check.iter().filter(|it| it.hinders).map(|it| it.words.clone()).collect::<Vec<_>>().join("\n"));
    for told in told {
        assert!(words.iter().all(|word| told.contains(word)), "{words:?}: {told}");
    }
    let made = database.store().check(&[customers()]).await.expect("readable");
    assert!(made.iter().any(|it| it.words.contains("not up to date")), "nothing was made: {made:?}");
}

fn lines() -> &'static Table {
    static TABLE: Table = Table::of_elements("Line", "customers").columns(&[
        Column::of::<String, _>("holder", Source::Parent, Some(Link::to(holders))),
        Column::of::<i64, _>("at", Source::Position, None),
    ]);
    &TABLE
}

fn holders() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Holder", "holders").columns(&[ID]).children(&[ChildTable {
        path: &["lines"],
        table: Link::to(lines),
        rows: ChildRows::Elements,
    }]);
    &TABLE
}

fn linked() -> &'static Table {
    static TABLE: Table =
        Table::of::<Customer>("Linked", "linked").columns(&[
            ID,
            EMAIL,
            Column::of::<Option<i64>, _>("user_id", Source::Local { default: None }, None)
                .linked(UserLink::new("customers", "id", "email", "email", &[])),
        ]);
    &TABLE
}

pub(crate) async fn names_that_meet_are_refused_and_both_structs_named<F: Fixture>() {
    let other = table("Other", "customers", &[], &[]);
    refuses::<F>(&[customers(), other], &["`Customer`", "`Other`", "`customers`", "rename one"]).await;
    refuses::<F>(&[customers(), holders(), lines()], &["`Customer`", "`Line`", "`customers`"]).await;
    refuses::<F>(&[customers(), linked()], &["`Customer`", "`Linked`", "`customers`"]).await;
    let system = table("Mine", "stripe_sync_events", &[], &[]);
    refuses::<F>(&[system], &["`Mine`", "`stripe_sync_events`", "begins with `stripe_sync_`"]).await;
    let (one, two) =
        (table("One", "a", &[text("b_c")], &[&["b_c"]]), table("Two", "a_b", &[text("c")], &[&["c"]]));
    refuses::<F>(&[one, two], &["`One`", "`Two`", "`a_b_c_idx`"]).await;
    let index = table("Index", "a_b_c_idx", &[], &[]);
    refuses::<F>(&[one, index], &["`One`", "`Index`", "`a_b_c_idx`"]).await;
    let alone = table("Alone", "t", &[text("a_b"), text("a"), text("b")], &[&["a_b"], &["a", "b"]]);
    refuses::<F>(&[alone], &["`Alone`", "`t_a_b_idx`"]).await;
    let own = table("Own", "t", &[text("_as_of")], &[]);
    refuses::<F>(&[own], &["`Own`", "`_as_of`"]).await;
    let named = [table("Same", "first", &[], &[]), table("Same", "second", &[text("a")], &[])];
    refuses::<F>(&named, &["`Same`", "`first`", "`second`"]).await;
}

pub(crate) async fn names_that_do_not_meet_are_taken<F: Fixture>() {
    let database = F::empty().await;
    assert_eq!(database.store().conflicts(&all()), Vec::<String>::new());
    let tables = [table("One", "one", &[text("a")], &[&["a"]]), table("Two", "two", &[text("a")], &[&["a"]])];
    database.store().migrate(&tables).await.expect("tables");
    assert_eq!(database.store().check(&tables).await.expect("readable"), []);
}
