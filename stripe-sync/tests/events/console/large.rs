//! The speed of the console with many rows.

use super::TOKEN;
use crate::fixture::{ACCOUNT, Kind, Setup};
use crate::serve::Server;
use std::time::{Duration, Instant};

/// The time limit of the server for a page.
const LIMIT: Duration = Duration::from_millis(200);
/// The loads of a page, of which the fastest counts: other tests run meanwhile.
const LOADS: usize = 5;

/// Fills the table of customers with one statement.
async fn fill(setup: &Setup, kind: Kind) {
    let (rows, id, livemode) = match kind {
        Kind::Sqlite => {
            let rows =
                "WITH RECURSIVE rows (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM rows WHERE n < 1000000) ";
            (rows, "printf('cus_%07d', n)", "0")
        }
        Kind::Postgres => {
            let rows = "WITH rows (n) AS (SELECT * FROM generate_series(1, 1000000)) ";
            (rows, "'cus_' || lpad(n::text, 7, '0')", "false")
        }
    };
    setup
        .execute(&format!(
            "{rows} INSERT INTO customers (id, created, livemode, raw, _account, _as_of) \
             SELECT {id}, '2026-01-01T00:00:00Z', {livemode}, '{{}}', '{ACCOUNT}', 1 FROM rows"
        ))
        .await;
}

pub(super) async fn a_million_rows_are_shown_as_fast_as_few(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    fill(&setup, kind).await;
    let server = Server::with_page(&setup, TOKEN).await;
    let after = |id: &str| format!("/models/customers?after=%5B%22{id}%22%2C%22{ACCOUNT}%22%5D");
    for (path, shown) in [
        ("/models/customers".to_owned(), ["cus_0000001", "cus_0000050"]),
        (after("cus_0000050"), ["cus_0000051", "cus_0000100"]),
        (after("cus_0999950"), ["cus_0999951", "cus_1000000"]),
        (
            "/models/customers?column=id&test=at+least&value=cus_0500000".to_owned(),
            ["cus_0500000", "cus_0500049"],
        ),
        ("/objects/customers/cus_0777777".to_owned(), ["cus_0777777", "No event of it is stored"]),
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nauthorization: Bearer {TOKEN}");
        let mut times = Vec::new();
        for _ in 0..LOADS {
            let start = Instant::now();
            let (status, page) = server.ask_page(&request, "").await;
            times.push(start.elapsed());
            assert_eq!(status, 200, "{path}: {page}");
            assert!(shown.iter().all(|text| page.contains(text)), "{path}: {page}");
        }
        let fastest = times.iter().min().copied().unwrap_or_default();
        eprintln!("{kind:?} {path}: {fastest:?} of {times:?}");
        assert!(fastest <= LIMIT, "{path} took {times:?}");
    }
    assert_eq!(server.stop().await, Some(0));
}
