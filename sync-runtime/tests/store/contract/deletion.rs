//! Rows that stay when their objects are deleted.

use super::{Fixture, NONE};
use crate::models::{customers, flagged, gone, kept, notes, of};
use sync_runtime::Table;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{RowStore as _, Written};

async fn ready<F: Fixture>(tables: &[&'static Table]) -> F {
    let database = F::empty().await;
    database.store().migrate(tables).await.expect("tables");
    database
}

fn customer(email: &str) -> String {
    format!(r#"{{"id":"a","object":"customer","email":"{email}","metadata":{{"notes":"{email}"}}}}"#)
}

/// Everything that is known of one customer, in each order.
pub(crate) async fn rows_that_stay_are_the_same_in_whatever_order_things_come<F: Fixture>() {
    let news = [(10, Some("old")), (20, Some("new")), (30, None)];
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    for order in orders {
        let database = ready::<F>(&[flagged(), notes(), kept()]).await;
        for (as_of, email) in order.map(|at| news[at]) {
            for table in [flagged(), kept()] {
                let batch = match email {
                    Some(email) => of(table, as_of, &[customer(email)]),
                    None => gone(table, "a", as_of),
                };
                database.store().commit(&batch).await.expect("written");
            }
        }
        let rows = "SELECT email FROM flagged WHERE gone UNION ALL SELECT email FROM kept";
        assert_eq!(database.rows(rows).await, ["new", "new"], "{order:?}");
        assert_eq!(database.rows("SELECT note FROM notes").await, ["new"], "child rows stay: {order:?}");
    }
}

/// Another model of the same kind was told of the deletion.
pub(crate) async fn rows_of_what_is_known_to_be_deleted_are_told<F: Fixture>() {
    let database = ready::<F>(&[customers(), flagged(), notes(), kept()]).await;
    for (id, as_of) in [("a", 10), ("b", 10), ("c", 30), ("d", 10)] {
        let text = format!(r#"{{"id":"{id}","object":"customer","email":"e"}}"#);
        for table in [flagged(), kept()] {
            database.write(table, as_of, &text).await;
        }
    }
    for id in ["a", "b", "c"] {
        database.store().commit(&gone(customers(), id, 20)).await.expect("written");
    }
    let buried = async |table, after, limit| {
        database.store().tombstoned(table, "", after, limit).await.expect("readable")
    };
    let told = |id: &str| (id.to_owned(), 20);
    assert_eq!(buried(flagged(), None, 9).await, [told("a"), told("b")], "what is newer is alive");
    assert_eq!(buried(flagged(), None, 1).await, [told("a")]);
    assert_eq!(buried(flagged(), Some("a"), 9).await, [told("b")]);
    assert_eq!(buried(kept(), None, 9).await, []);
    for (id, as_of) in buried(flagged(), None, 9).await {
        database.store().commit(&gone(flagged(), id, as_of)).await.expect("written");
    }
    assert_eq!(database.rows("SELECT id FROM flagged WHERE gone ORDER BY id").await, ["a", "b"]);
    assert_eq!(buried(flagged(), None, 9).await, []);
}

pub(crate) async fn what_is_seen_alive_after_its_deletion_is_alive<F: Fixture>() {
    let database = ready::<F>(&[flagged(), notes()]).await;
    let write = async |as_of| database.write(flagged(), as_of, customer("e")).await;
    assert_eq!(write(10).await, Written { inserted: 1, child_rows: 1, ..NONE });
    database.store().commit(&gone(flagged(), "a", 20)).await.expect("written");
    assert_eq!(write(20).await, Written { unchanged: 1, ..NONE }, "a deletion wins a tie");
    assert_eq!(database.rows("SELECT id FROM flagged WHERE gone").await, ["a"]);
    assert_eq!(write(21).await, Written { updated: 1, ..NONE });
    assert_eq!(database.rows("SELECT id FROM flagged WHERE NOT gone").await, ["a"]);
    database.store().commit(&gone(flagged(), "a", 15)).await.expect("written");
    assert_eq!(database.rows("SELECT id FROM flagged WHERE NOT gone").await, ["a"], "an old deletion");
}
