//! How fast pages of 100 objects are written to PostgreSQL, over one connection:
//!
//! ```text
//! STRIPE_SYNC_TEST_POSTGRES=postgres://… cargo bench -p sync-runtime --features postgres --bench postgres
//! ```
//!
//! Without a URL it starts a server of its own, which is faster than one that keeps what it is told (`fsync = off`).

mod objects;
mod ways;

use objects::{Kind, page};
use std::io::Write as _;
use std::time::Instant;
use sync_runtime::RawType;
use test_postgres::TestDatabase;
use ways::Way;

/// Pages in a measurement.
const PAGES: usize = 10;
/// Measurements, of which the median counts.
const ROUNDS: usize = 5;

/// The texts of objects, page by page.
type Pages = Vec<Vec<String>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    writeln!(out, "rows/s (median)")?;
    for kind in [Kind::Customer, Kind::Invoice] {
        // What was, and what is.
        let pages =
            [0, 1].map(|version| -> Pages { (0..PAGES).map(|number| page(kind, number, version)).collect() });
        let bytes = pages[0][0].iter().map(String::len).sum::<usize>() / objects::PAGE;
        writeln!(out, "\n{kind:?}, {bytes} bytes: raw, way            new   changed   the same")?;
        for raw in [RawType::Jsonb, RawType::Json, RawType::Text] {
            for way in [Way::Store, Way::Unnest, Way::Copy] {
                let [new, changed, same] = measure(kind, raw, way, &pages).await?;
                let (raw, way) = (format!("{raw:?}"), format!("{way:?}"));
                writeln!(out, "  {raw:<8}{way:<20}{new:>12.0}{changed:>10.0}{same:>11.0}")?;
            }
        }
    }
    Ok(())
}

/// Rows a second: those that are new, those that have changed, and those that are as they were.
async fn measure(
    kind: Kind,
    raw: RawType,
    way: Way,
    pages: &[Pages; 2],
) -> Result<[f64; 3], Box<dyn std::error::Error>> {
    let mut seconds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        let database = TestDatabase::new().await;
        let writer = ways::Writer::open(database.url(), way, objects::table(kind, raw)).await?;
        for (round, (version, as_of)) in [(0, 10), (1, 20), (1, 30)].into_iter().enumerate() {
            let batches: Vec<_> = pages[version].iter().map(|page| writer.prepare(page, as_of)).collect();
            let start = Instant::now();
            for batch in &batches {
                writer.write(batch).await?;
            }
            seconds[round].push(start.elapsed().as_secs_f64());
        }
    }
    Ok(seconds.map(|mut rounds| {
        rounds.sort_by(f64::total_cmp);
        (PAGES * objects::PAGE) as f64 / rounds[ROUNDS / 2]
    }))
}
