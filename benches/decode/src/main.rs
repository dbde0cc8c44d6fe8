//! How fast a page of 100 objects is decoded, in megabytes of JSON a second, on one thread.
//!
//! The pages are those that the fake of Stripe answers. Each decoder takes turns with the others, so that what else
//! the machine does hits them alike; the median of the runs is shown. A run includes dropping what was decoded.
//!
//! `cargo run --release [-- SECONDS [PART OF A DECODER'S NAME]]`

use fake_stripe::{FakeStripe, Sizes};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};
use stripe_types::{Customer, Invoice, List};

type Decoder = (&'static str, fn(&str) -> usize);

const OURS: &str = "ours";

const INVOICES: &[Decoder] = &[
    (OURS, |text| count(stripe_types::decode::<List<Invoice>>(black_box(text)).map(|list| list.data.len()))),
    ("serde_json::Value", value),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by miniserde", |text| by_miniserde::<stripe_shared::Invoice>(text)),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by serde_json", |text| by_serde::<stripe_shared::Invoice>(text)),
];

const CUSTOMERS: &[Decoder] = &[
    (OURS, |text| count(stripe_types::decode::<List<Customer>>(black_box(text)).map(|list| list.data.len()))),
    ("serde_json::Value", value),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by miniserde", |text| by_miniserde::<stripe_shared::Customer>(text)),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by serde_json", |text| by_serde::<stripe_shared::Customer>(text)),
];

fn value(text: &str) -> usize {
    count(serde_json::from_str::<serde_json::Value>(black_box(text)).map(|page| page["data"].as_array().map_or(0, Vec::len)))
}

#[cfg(feature = "async-stripe")]
/// As its client does.
fn by_miniserde<T: miniserde::Deserialize>(text: &str) -> usize {
    count(miniserde::json::from_str::<stripe_types_of_theirs::List<T>>(black_box(text)).map(|list| list.data.len()))
}

#[cfg(feature = "async-stripe")]
/// As with its feature `deserialize`.
fn by_serde<T: serde::de::DeserializeOwned>(text: &str) -> usize {
    count(serde_json::from_str::<stripe_types_of_theirs::List<T>>(black_box(text)).map(|list| list.data.len()))
}

/// How many objects there were; a page that does not decode has none.
fn count<E: std::fmt::Debug>(outcome: Result<usize, E>) -> usize {
    outcome.unwrap_or_else(|error| {
        eprintln!("{error:?}");
        0
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().map_or(Ok(10), |text| text.parse())?;
    let only = arguments.next().unwrap_or_default();
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(200)).start().await?;
    for (name, decoders) in [("invoices", INVOICES), ("customers", CUSTOMERS)] {
        let page = page(&stripe, name).await?;
        println!("100 {name}, {} bytes", page.len());
        measure(&page, decoders, Duration::from_secs(seconds), &only);
    }
    Ok(())
}

async fn page(stripe: &FakeStripe, name: &str) -> Result<String, reqwest::Error> {
    let url = format!("{}/v1/{name}?limit=100", stripe.url());
    reqwest::Client::new().get(url).bearer_auth(stripe.api_key()).send().await?.error_for_status()?.text().await
}

fn measure(page: &str, decoders: &[Decoder], time: Duration, only: &str) {
    let mut rows: Vec<(&Decoder, Vec<Duration>)> =
        decoders.iter().filter(|(name, _)| name.contains(only)).map(|decoder| (decoder, Vec::new())).collect();
    for ((name, decode), _) in &rows {
        if decode(page) != 100 {
            println!("{name:28} does not decode it");
        }
    }
    rows.retain(|((_, decode), _)| decode(page) == 100);
    let start = Instant::now();
    while start.elapsed() < time {
        for ((_, decode), times) in &mut rows {
            let start = Instant::now();
            black_box(decode(page));
            times.push(start.elapsed());
        }
    }
    for ((name, _), times) in &mut rows {
        times.sort();
        let median = times[times.len() / 2];
        let speed = page.len() as f64 / median.as_secs_f64() / 1e6;
        println!("{name:28} {speed:8.0} MB/s, {:8.1} µs, median of {}", median.as_secs_f64() * 1e6, times.len());
    }
}
