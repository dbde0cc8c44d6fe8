//! How fast objects are written to PostgreSQL: through the store, beside what an application would write by hand (one upsert
//! for each row), and beside the limit (`COPY` of the same rows into the same tables).
//!
//! ```text
//! cargo bench -p sync-runtime --features postgres --bench postgres [-- customer json]
//! ```
//!
//! `WAYS=Store,Copy` leaves out the others, `PAGES` says how many pages are written.
//!
//! It starts a server of its own, with the settings that PostgreSQL has for everybody, or uses that of
//! `STRIPE_SYNC_TEST_POSTGRES`. Objects are mapped before the clock starts.

mod objects;
mod rows;
mod ways;

use objects::{Kind, pages};
use std::io::Write as _;
use std::time::Instant;
use sync_runtime::table::RawType;
use test_postgres::TestDatabase;
use ways::Way;

/// Pages in a measurement, unless it is said.
const PAGES: usize = 200;
/// Measurements of each way, one after the other so that what else the machine does meets all; the best counts.
const ROUNDS: usize = 3;

/// The bytes that the engine writes together.
const JOINED: usize = 1 << 20;

const WAYS: [Way; 7] = [
    Way::Copy,
    Way::Loop,
    Way::Staged,
    Way::Unnest,
    Way::Store { at_once: 1, joined: false },
    Way::Store { at_once: 4, joined: false },
    Way::Store { at_once: 2, joined: true },
];

/// The texts of objects, page by page.
type Pages = Vec<Vec<String>>;
/// Objects a second: those that are new, those that have changed, and those that are as they were.
type Figures = [f64; 3];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    test_postgres::keep_default_settings();
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_wanted = |names: &[String]| {
        wanted.iter().all(|wanted| names.iter().any(|name| name.eq_ignore_ascii_case(wanted)))
    };
    let ways = std::env::var("WAYS").unwrap_or_default();
    let count = std::env::var("PAGES").map_or(Ok(PAGES), |count| count.parse())?;
    let is_chosen =
        |way: Way| ways.is_empty() || ways.split(',').any(|name| format!("{way:?}").starts_with(name));
    let mut out = std::io::stdout();
    writeln!(out, "objects/s, best of {ROUNDS}; in brackets, times the loop, and of COPY")?;
    for kind in [Kind::Customer, Kind::Invoice, Kind::Subscription] {
        // What was, and what is.
        let pages = [0, 1].map(|version| pages(kind, count, version));
        let bytes = pages[0][0].iter().map(String::len).sum::<usize>() / objects::PAGE;
        for raw in [RawType::Json, RawType::Jsonb, RawType::Text] {
            let names = [format!("{kind:?}"), format!("{raw:?}")];
            if !is_wanted(&names) {
                continue;
            }
            writeln!(out, "\n{kind:?}, {bytes} bytes, raw as {raw:?}")?;
            let mut best = [Figures::default(); WAYS.len()];
            for _ in 0..ROUNDS {
                for (way, best) in WAYS.into_iter().zip(&mut best).filter(|(way, _)| is_chosen(*way)) {
                    let figures = measure(kind, raw, way, &pages).await?;
                    *best = std::array::from_fn(|at| best[at].max(figures[at]));
                }
            }
            let [[copy, ..], [by_hand, ..], ..] = best;
            writeln!(out, "  {:<36}{:>32}{:>10}{:>11}", "", "new", "changed", "the same")?;
            for (way, [new, changed, same]) in WAYS.into_iter().zip(best) {
                let (way, loops, limit) = (format!("{way:?}"), new / by_hand, 100.0 * new / copy);
                let ratios = format!("{new:.0} ({loops:.1}x, {limit:.0} %)");
                writeln!(out, "  {way:<36}{ratios:>32}{changed:>10.0}{same:>11.0}")?;
            }
        }
    }
    Ok(())
}

async fn measure(
    kind: Kind,
    raw: RawType,
    way: Way,
    pages: &[Pages; 2],
) -> Result<Figures, Box<dyn std::error::Error>> {
    let database = TestDatabase::new().await;
    let mut writer = ways::Writer::open(database.url(), way, objects::table(kind, raw)).await?;
    let mut figures = Figures::default();
    for (figure, (version, as_of)) in figures.iter_mut().zip([(0, 10), (1, 20), (1, 30)]) {
        if as_of > 10 && !way.is_upsert() {
            break;
        }
        let pages = &pages[version];
        let bytes: usize = pages[0].iter().map(String::len).sum();
        let together = match way {
            Way::Store { joined: true, .. } => (JOINED / bytes).max(1),
            _ => 1,
        };
        let batches: Vec<_> =
            pages.chunks(together).map(|pages| writer.prepare(&pages.concat(), as_of)).collect();
        let start = Instant::now();
        writer.write(&batches).await?;
        *figure = (pages.len() * objects::PAGE) as f64 / start.elapsed().as_secs_f64();
    }
    Ok(figures)
}
