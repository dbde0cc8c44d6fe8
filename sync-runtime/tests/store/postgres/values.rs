//! The storage of values.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::timed;
use stripe_types::{Customer, Decimal, RawJson};
use sync_runtime::Table;
use sync_runtime::store::Written;
use sync_runtime::table::{Column, RawType, Source};

fn everything() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Everything", "everything").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<i64>, _>("balance", Source::Path(&["balance"]), None),
        Column::of::<Option<bool>, _>("livemode", Source::Path(&["livemode"]), None),
        Column::of::<Option<Decimal>, _>("rate", Source::Metadata("rate"), None),
        Column::of::<RawJson, _>("raw", Source::Raw, None),
        Column::of::<RawJson, _>("as_json", Source::Raw, None).kept_as(RawType::Json),
        Column::of::<RawJson, _>("as_text", Source::Raw, None).kept_as(RawType::Text),
    ]);
    &TABLE
}

#[tokio::test]
async fn each_value_has_the_type_of_its_column() {
    let database = Postgres::empty().await;
    database.store.migrate(&[everything()]).await.expect("tables");
    let text = r#"{"id":"a",  "object":"customer","balance":-9223372036854775808,"livemode":true,"metadata":{"rate":"1.10"}}"#;
    database.write(everything(), 10, text).await;
    database.write(everything(), 10, r#"{"id":"b","object":"customer","balance":null}"#).await;
    let row = "SELECT balance || ' ' || livemode || ' ' || rate || ' ' || (raw ->> 'id') || ' ' || (as_json ->> 'id') \
               FROM everything WHERE id = 'a'";
    assert_eq!(database.rows(row).await, ["-9223372036854775808 true 1.10 a a"]);
    assert_eq!(
        database.rows("SELECT as_text FROM everything WHERE id = 'a'").await,
        [text.replace("  ", "")]
    );
    assert_eq!(
        database.rows("SELECT id FROM everything WHERE balance IS NULL AND livemode IS NULL").await,
        ["b"]
    );
    let again = database.write(everything(), 20, text).await;
    assert_eq!(again, Written { unchanged: 1, ..Written::default() });
    let other = text.replace("1.10", "1.20");
    assert_eq!(database.write(everything(), 30, other).await.updated, 1);
    assert_eq!(database.store.check(&[everything()]).await.expect("readable"), []);
}

#[tokio::test]
async fn signs_that_are_refused_are_replaced() {
    let database = Postgres::empty().await;
    database.store.migrate(&[everything()]).await.expect("tables");
    let text = r#"{"id":"a\u0000","object":"customer","name":"\u0000 \ud83d\ude00 \\u0000"}"#;
    database.write(everything(), 10, text).await;
    let read = "SELECT id || ' ' || (raw ->> 'name') || ' ' || (as_json ->> 'name') FROM everything";
    assert_eq!(database.rows(read).await, ["a\u{FFFD} \u{FFFD} 😀 \\u0000 \u{FFFD} 😀 \\u0000"]);
    assert_eq!(database.rows("SELECT as_text FROM everything").await, [text], "text keeps the escape");
}

#[tokio::test]
async fn json_is_compressed_by_what_is_fastest() {
    let database = Postgres::empty().await;
    database.store.migrate(&[everything()]).await.expect("tables");
    let available =
        "SELECT name FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)";
    let expected = database.rows(available).await.len() * 3;
    // By its JSON: version 13 has no such column.
    let compressed = "SELECT attname::text FROM pg_attribute AS attribute WHERE attrelid = 'everything'::regclass \
                      AND to_json(attribute) ->> 'attcompression' = 'l'";
    assert_eq!(database.rows(compressed).await.len(), expected);
}

#[tokio::test]
async fn times_days_and_uuids_have_types_of_their_own() {
    let database = Postgres::empty().await;
    database.store.migrate(&[timed()]).await.expect("tables");
    let types = "SELECT column_name || ' ' || data_type FROM information_schema.columns \
                 WHERE table_schema = 'billing' AND column_name IN ('at', 'day', 'uuid', 'rate', 'live') ORDER BY 1";
    assert_eq!(
        database.rows(types).await,
        ["at timestamp with time zone", "day date", "live boolean", "rate numeric", "uuid uuid"]
    );
    let text =
        r#"{"id":"a","object":"charge","metadata":{"at":"2026-05-27T09:30:00.25Z","day":"2026-05-27"}}"#;
    database.write(timed(), 10, text).await;
    let read = "SELECT extract(epoch FROM at)::numeric(20, 6) || ' ' || (day + 1) FROM billing.timed";
    assert_eq!(database.rows(read).await, ["1779874200.250000 2026-05-28"]);
}

/// `./test` runs the suite on the oldest and the newest of them.
#[tokio::test]
async fn the_server_is_of_a_supported_version() {
    let database = Postgres::empty().await;
    let version = database.rows("SELECT current_setting('server_version_num')").await.remove(0);
    let major = version.parse::<u32>().expect("a number") / 10_000;
    assert!((13..=18).contains(&major), "{version}");
}
