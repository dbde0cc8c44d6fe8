//! Values of all types.

use super::{Fixture, NONE};
use crate::models::{gone, table_batch_from, timed};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, RowStore as _, Written};
use sync_runtime::table::Origin;

fn charge(at: &str, day: &str, uuid: &str, rate: &str, more: &str) -> String {
    format!(
        r#"{{"id":"a","object":"charge"{more},"metadata":{{"at":"{at}","day":"{day}","uuid":"{uuid}","rate":"{rate}"}}}}"#
    )
}

const UUID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

pub(crate) async fn values_of_all_types_are_written_once<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    store.migrate(&[timed()]).await.expect("tables");
    assert_eq!(store.check(&[timed()]).await.expect("readable"), []);
    let text = charge("2026-05-27T09:30:00.25Z", "2026-05-27", UUID, "1.10", "");
    assert_eq!(database.write(timed(), 10, &text).await, Written { inserted: 1, ..NONE });
    assert_eq!(database.write(timed(), 20, &text).await, Written { unchanged: 1, ..NONE });
    let rows =
        format!("SELECT id FROM {} WHERE day > '2026-05-26' AND uuid = '{UUID}' AND cents = 7", F::TIMED);
    assert_eq!(database.rows(&rows).await, ["a"]);
    for (as_of, other) in [
        (30, charge("2026-05-27T09:30:00.5Z", "2026-05-27", UUID, "1.10", "")),
        (40, charge("2026-05-27T09:30:00.5Z", "2026-05-28", UUID, "1.10", "")),
        (50, charge("2026-05-27T09:30:00.5Z", "2026-05-28", &UUID.replace('8', "9"), "1.10", "")),
        (60, charge("2026-05-27T09:30:00.5Z", "2026-05-28", &UUID.replace('8', "9"), "1.2", "")),
        (70, r#"{"id":"a","object":"charge"}"#.to_owned()),
    ] {
        assert_eq!(database.write(timed(), as_of, other).await, Written { updated: 1, ..NONE }, "{as_of}");
    }
    let status = store.status(&[timed()]).await.expect("readable");
    assert_eq!(status[0].rows, 1);
    store.commit(&gone(timed(), "a", 80)).await.expect("written");
    assert_eq!(database.rows(&format!("SELECT id FROM {}", F::TIMED)).await, Vec::<String>::new());
}

pub(crate) async fn the_mode_is_that_of_the_object_or_of_the_key<F: Fixture>() {
    let database = F::empty().await;
    database.store().migrate(&[timed()]).await.expect("tables");
    let (says_live, says_nothing) = (r#","livemode":true"#, "");
    let cases = [
        (says_live, Some(false), "live"),
        (says_nothing, Some(true), "live"),
        (says_nothing, Some(false), "NOT live"),
        (says_nothing, None, "live IS NULL"),
    ];
    for (as_of, (more, livemode, holds)) in (1..).zip(cases) {
        let text = charge("2026-05-27T09:30:00Z", "2026-05-27", UUID, "1", more);
        let table =
            table_batch_from(timed(), as_of, &[text], Origin { account: None, livemode, parent: None });
        let batch = Batch { tables: vec![table], ..Batch::default() };
        database.store().commit(&batch).await.expect("written");
        assert_eq!(
            database.rows(&format!("SELECT id FROM {} WHERE {holds}", F::TIMED)).await,
            ["a"],
            "{holds}"
        );
    }
}
