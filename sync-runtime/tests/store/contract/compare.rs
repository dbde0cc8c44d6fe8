//! Comparing rows, and remembering what was shown.

use super::Fixture;
use crate::models::{
    customer, customers, fields, flagged, gone, invoices, mapped, notes, of, of_account, progress, tags,
    timed,
};
use sync_runtime::Table;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, Compared, FullListing, Progress, RowStore as _, RunStore as _};
use sync_runtime::table::{Mapped, Origin, Row};

async fn compared<F: Fixture>(database: &F, table: &'static Table, objects: &[Mapped]) -> Vec<Compared> {
    let rows: Vec<&Row> = objects.iter().map(|object| &object.row).collect();
    database.store().compare(table, &rows).await.expect("readable")
}

fn found(as_of: i64, columns: &[&'static str]) -> Compared {
    Compared { as_of: Some(as_of), columns: columns.to_vec() }
}

pub(crate) async fn rows_are_compared_as_they_would_be_written<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 10, customer("a", "x")).await;
    database.execute("UPDATE customers SET notes = 'mine'").await;
    let objects = [
        customer("none", "x"),
        customer("a", "x"),
        customer("a", "y"),
        r#"{"id":"a","object":"customer"}"#.to_owned(),
    ]
    .map(|text| mapped(customers(), &text, Origin::default()));
    let expected = [Compared::default(), found(10, &[]), found(10, &["email"]), found(10, &["email"])];
    assert_eq!(compared(&database, customers(), &objects).await, expected);
    assert_eq!(compared(&database, customers(), &[]).await, []);

    database.store().migrate(&[timed()]).await.expect("tables");
    let text = |rate: &str, day: &str| {
        let uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8";
        format!(
            r#"{{"id":"a","object":"charge","livemode":true,"metadata":{{"at":"2026-05-27T09:30:00Z","day":"{day}","uuid":"{uuid}","rate":"{rate}"}}}}"#
        )
    };
    database.write(timed(), 10, text("1.1", "2026-05-27")).await;
    let objects = [text("1.1", "2026-05-27"), text("1.2", "2026-05-28")];
    let objects = objects.map(|text| mapped(timed(), &text, Origin::default()));
    let expected = [found(10, &[]), found(10, &["day", "rate", "raw"])];
    assert_eq!(compared(&database, timed(), &objects).await, expected);
}

pub(crate) async fn rows_without_ids_are_compared_within_their_account<F: Fixture>() {
    let database = F::empty().await;
    database.store().migrate(&[invoices(), fields(), tags()]).await.expect("tables");
    let text = |name: &str| {
        format!(
            r#"{{"id":"i","object":"invoice","custom_fields":[{{"name":"x"}},{{"name":"{name}"}}],"metadata":{{"tags":"a b"}}}}"#
        )
    };
    for (account, name) in [("one", "y"), ("two", "z")] {
        database.store().commit(&of_account(account, invoices(), 10, &[text(name)])).await.expect("written");
    }
    let origin = Origin { account: Some("one"), livemode: None, parent: None };
    let object = mapped(invoices(), &text("z"), origin);
    let sets: Vec<&Row> = object.children[0].rows.iter().collect();
    let fields_found = database.store().compare(fields(), &sets).await.expect("readable");
    assert_eq!(fields_found, [found(10, &[]), found(10, &["name"])]);
    for (account, count) in [("one", Some(&2)), ("three", None)] {
        let counts = database.store().count_children(account, tags(), &["i", "j"]).await.expect("readable");
        assert_eq!((counts.get("i"), counts.get("j")), (count, None), "{account}");
    }
}

pub(crate) async fn what_no_list_has_shown_is_told<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    store.migrate(&[flagged(), notes(), invoices(), fields(), tags()]).await.expect("tables");
    let texts: Vec<String> = ["a", "b", "c", "d"].map(|id| customer(id, "e")).into();
    store.commit(&of(flagged(), 10, &texts)).await.expect("written");
    store.commit(&of(flagged(), 20, &[customer("e", "e")])).await.expect("written");
    store.commit(&gone(flagged(), "d", 15)).await.expect("written");
    let listing = |began| FullListing { account: "one".to_owned(), model: flagged().model, began };
    let unseen = async |began, after: Option<&str>, limit| {
        store.unseen(flagged(), &listing(began), Some(false), after, limit).await.expect("readable")
    };
    store.mark_seen(&listing(20), &["b".to_owned(), "x".to_owned()]).await.expect("written");
    store.mark_seen(&listing(20), &["b".to_owned()]).await.expect("written again");
    assert_eq!(unseen(20, None, 9).await, ["a", "c"], "neither what is deleted nor what is new");
    assert_eq!(
        (unseen(20, None, 1).await, unseen(20, Some("a"), 9).await),
        (vec!["a".to_owned()], vec!["c".to_owned()])
    );
    assert_eq!(unseen(21, None, 9).await, ["a", "b", "c", "e"], "another run");
    store.forget_seen(&listing(20)).await.expect("forgotten");
    assert_eq!(unseen(20, None, 9).await, ["a", "b", "c"]);

    let invoice = r#"{"id":"i","object":"invoice"}"#;
    for account in ["one", "two"] {
        store.commit(&of_account(account, invoices(), 10, &[invoice])).await.expect("written");
    }
    let of_two = FullListing { account: "two".to_owned(), model: invoices().model, began: 20 };
    store.mark_seen(&of_two, &["i".to_owned()]).await.expect("written");
    let of_one = FullListing { account: "one".to_owned(), ..of_two.clone() };
    for (listing, ids) in [(of_one, vec!["i"]), (of_two, vec![])] {
        assert_eq!(store.unseen(invoices(), &listing, None, None, 9).await.expect("readable"), ids);
    }
}

pub(crate) async fn some_ids_are_taken_at_random<F: Fixture>() {
    let database = F::ready().await;
    let texts: Vec<String> = (0..50).map(|number| customer(&format!("c{number}"), "e")).collect();
    database.store().commit(&of(customers(), 10, &texts)).await.expect("written");
    let sample = async |limit| database.store().sample(customers(), "one", limit).await.expect("readable");
    let (first, second) = (sample(20).await, sample(20).await);
    assert_eq!((first.len(), sample(99).await.len()), (20, 50));
    assert_ne!(first, second, "the same by a chance of less than one in 10^30");
}

pub(crate) async fn progress_tells_accounts_runs_and_modes<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let commit = async |progress| {
        store.commit(&Batch { progress: Some(progress), ..Batch::default() }).await.expect("written");
    };
    commit(Progress { began: Some(7), livemode: Some(false), ..progress() }).await;
    commit(Progress { account: "other".to_owned(), ..progress() }).await;
    commit(Progress { began: None, livemode: None, ..progress() }).await;
    let read = store.progress("acct", "Customer", 0).await.expect("readable").expect("progress");
    assert_eq!((read.began, read.livemode), (None, Some(false)), "the mode stays known");
}
