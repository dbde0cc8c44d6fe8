//! Pages of lists: many objects at once, which a store may write in a way of its own.

use super::{Fixture, NONE};
use crate::models::{customer, customers, gone, of, raw_customers, subscription, subscriptions};
use sync_runtime::store::{Batch, RowStore as _, Written};
use sync_runtime::{StoreError, Table};

fn page(table: &'static Table, as_of: i64, texts: &[impl AsRef<str>]) -> Batch {
    Batch { page: true, ..of(table, as_of, texts) }
}

async fn write<F: Fixture>(database: &F, page: &Batch) -> Written {
    database.store().commit(page).await.expect("written")[0]
}

pub(crate) async fn the_objects_of_a_page_are_written_as_others_are<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 5, customer("cus_same", "a")).await;
    database.write(customers(), 5, customer("cus_changed", "a")).await;
    database.write(customers(), 50, customer("cus_newer", "a")).await;
    database.store().commit(&gone(customers(), "cus_deleted", 50)).await.expect("written");
    database.store().commit(&gone(customers(), "cus_back", 5)).await.expect("written");
    let ids = ["cus_same", "cus_changed", "cus_newer", "cus_deleted", "cus_back", "cus_new"];
    let emails = ["a", "b", "b", "b", "b", "b"];
    let texts: Vec<String> = ids.iter().zip(emails).map(|(id, email)| customer(id, email)).collect();
    let written = write(&database, &page(customers(), 10, &texts)).await;
    assert_eq!(written, Written { inserted: 2, updated: 1, unchanged: 1, stale: 2, ..NONE });
    let rows = database.rows("SELECT id || ' ' || email FROM customers ORDER BY id").await;
    assert_eq!(rows, ["cus_back b", "cus_changed b", "cus_new b", "cus_newer a", "cus_same a"]);
    let again = write(&database, &page(customers(), 20, &texts)).await;
    assert_eq!(again, Written { unchanged: 4, stale: 2, ..NONE });
}

pub(crate) async fn values_of_a_page_are_those_of_the_objects<F: Fixture>() {
    let database = F::ready().await;
    let odd = ["tab\t", "line\r\nline", "\\N", "\\", "\"quoted\"", "", "ä € 𝄞", "a,b{c}"];
    let text = |at: usize, email: &str| customer(&format!("cus_{at}"), email.escape_debug());
    let json = |at: usize, email: &str| format!("{{\n  \"id\": \"cus_{at}\", \"email\": {email:?}\n}}");
    let texts: Vec<String> = odd.iter().enumerate().map(|(at, email)| text(at, email)).collect();
    for (at, text) in texts.iter().enumerate() {
        database.write(customers(), 1, text.replace("cus_", "one_")).await;
        database.write(raw_customers(), 1, json(at, "one").replace("cus_", "one_")).await;
    }
    assert_eq!(write(&database, &page(customers(), 1, &texts)).await.inserted, odd.len() as u64);
    let of = |prefix| format!("SELECT email FROM customers WHERE id LIKE '{prefix}%' ORDER BY id");
    assert_eq!(database.rows(&of("cus")).await, database.rows(&of("one")).await);
    // As they were, with JSON that is kept as it came, too.
    assert_eq!(write(&database, &page(customers(), 2, &texts)).await.unchanged, odd.len() as u64);
    let raws: Vec<String> = (0..3).map(|at| json(at, "one")).collect();
    assert_eq!(write(&database, &page(raw_customers(), 1, &raws)).await.inserted, 3);
    assert_eq!(write(&database, &page(raw_customers(), 2, &raws)).await.unchanged, 3);
    let raws: Vec<String> = (0..3).map(|at| json(at, if at == 1 { "other" } else { "one" })).collect();
    let written = write(&database, &page(raw_customers(), 3, &raws)).await;
    assert_eq!((written.updated, written.unchanged), (1, 2));
}

pub(crate) async fn child_rows_of_a_page_follow_their_parents<F: Fixture>() {
    let database = F::ready().await;
    let texts = |a: &[(&str, i64)], b: &[(&str, i64)]| [subscription("sub_a", a), subscription("sub_b", b)];
    let items = "SELECT sub || ' ' || id || ' ' || quantity FROM items ORDER BY id";
    let first = texts(&[("si_1", 1), ("si_2", 1)], &[("si_3", 1)]);
    assert_eq!(write(&database, &page(subscriptions(), 1, &first)).await.child_rows, 3);
    let again = write(&database, &page(subscriptions(), 2, &first)).await;
    assert_eq!((again.unchanged, again.child_rows), (2, 0));
    // One goes, one changes, one moves to another subscription.
    let second = texts(&[("si_1", 2)], &[("si_3", 1), ("si_2", 1)]);
    write(&database, &page(subscriptions(), 3, &second)).await;
    assert_eq!(database.rows(items).await, ["sub_a si_1 2", "sub_b si_2 1", "sub_b si_3 1"]);
    let third = texts(&[], &[("si_3", 1), ("si_2", 1)]);
    write(&database, &page(subscriptions(), 4, &third)).await;
    assert_eq!(database.rows(items).await, ["sub_b si_2 1", "sub_b si_3 1"]);
    // What was changed by hand is mended.
    database.execute("DELETE FROM items WHERE id = 'si_2'").await;
    write(&database, &page(subscriptions(), 5, &third)).await;
    assert_eq!(database.rows(items).await, ["sub_b si_2 1", "sub_b si_3 1"]);
}

/// A page says that a row was still as it is. What comes late from before that must not take its place.
pub(crate) async fn what_may_be_older_than_a_row_does_not_take_its_place<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 10, customer("cus_a", "a")).await;
    write(&database, &page(customers(), 20, &[customer("cus_a", "a")])).await;
    for batch in
        [of(customers(), 15, &[customer("cus_a", "b")]), page(customers(), 15, &[customer("cus_a", "b")])]
    {
        match database.store().commit(&batch).await {
            Ok(written) => assert_eq!(written[0], Written { stale: 1, ..NONE }),
            Err(StoreError::MaybeStale(ids)) => {
                let ids: Vec<_> = ids.into_iter().map(|(table, ids)| (table.name, ids)).collect();
                assert_eq!(ids, [("customers", vec!["cus_a".to_owned()])]);
            }
            Err(error) => panic!("{error}"),
        }
        assert_eq!(database.rows("SELECT email FROM customers").await, ["a"]);
    }
    // What is new cannot be older than a row, and what is as old as it is as good.
    assert_eq!(write(&database, &page(customers(), 15, &[customer("cus_b", "b")])).await.inserted, 1);
    assert_eq!(database.write(customers(), 20, customer("cus_a", "c")).await.updated, 1);
}

pub(crate) async fn a_page_with_an_object_that_is_refused_is_written_but_for_it<F: Fixture>() {
    let database = F::ready().await;
    database.execute(F::UNIQUE).await;
    database.write(customers(), 1, customer("cus_a", "taken")).await;
    let texts = [customer("cus_b", "b"), customer("cus_c", "taken"), customer("cus_d", "d")];
    let written = write(&database, &page(customers(), 2, &texts)).await;
    assert_eq!((written.inserted, written.refused), (2, 1));
    assert_eq!(database.rows("SELECT id FROM customers ORDER BY id").await, ["cus_a", "cus_b", "cus_d"]);
}
