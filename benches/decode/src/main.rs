//! The speed of decoding a page of 100 objects, in megabytes of JSON per second, on one thread.
//!
//! The objects are those that the fake of Stripe answers, less those that one of the decoders refuses: async-stripe's
//! types want fields that Stripe's document leaves optional. The decoders take turns, so that what else the machine
//! does hits them alike. A run includes dropping what was decoded.
//!
//! `cargo run --release [-- SECONDS]`

use fake_stripe::{FakeStripe, Sizes};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};
use stripe_types::{Customer, Invoice, List, RawJson};

const PAGE: usize = 100;

/// Says how many objects a page has; nothing if it does not decode.
type Decoder = (&'static str, fn(&str) -> Option<usize>);

const INVOICES: &[Decoder] = &[
    ("ours", |page| Some(stripe_types::decode::<List<Invoice>>(page).ok()?.data.len())),
    ("serde_json::Value", value),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by miniserde", theirs::invoices_by_miniserde),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by serde_json", theirs::invoices_by_serde),
];

const CUSTOMERS: &[Decoder] = &[
    ("ours", |page| Some(stripe_types::decode::<List<Customer>>(page).ok()?.data.len())),
    ("serde_json::Value", value),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by miniserde", theirs::customers_by_miniserde),
    #[cfg(feature = "async-stripe")]
    ("async-stripe by serde_json", theirs::customers_by_serde),
];

fn value(page: &str) -> Option<usize> {
    serde_json::from_str::<serde_json::Value>(page).ok()?["data"].as_array().map(Vec::len)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).map_or(Ok(10), |text| text.parse())?;
    // async-stripe may have brought one.
    rustls::crypto::ring::default_provider().install_default().ok();
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(200)).start().await?;
    for (name, decoders) in [("invoices", INVOICES), ("customers", CUSTOMERS)] {
        let answer = answer(&stripe, name).await?;
        let objects = stripe_types::decode::<List<RawJson>>(&answer)?.data;
        let good: Vec<&str> =
            objects.iter().map(RawJson::as_str).filter(|it| decodes(it, decoders)).collect();
        println!("{name}: {} of {} decode for all; a page of {PAGE} of them", good.len(), objects.len());
        if !good.is_empty() {
            let some: Vec<&str> = good.into_iter().cycle().take(PAGE).collect();
            measure(&page(&some), decoders, Duration::from_secs(seconds));
        }
    }
    Ok(())
}

async fn answer(stripe: &FakeStripe, name: &str) -> Result<String, reqwest::Error> {
    let url = format!("{}/v1/{name}?limit={PAGE}", stripe.url());
    reqwest::Client::new()
        .get(url)
        .bearer_auth(stripe.api_key())
        .send()
        .await?
        .error_for_status()?
        .text()
        .await
}

fn decodes(object: &str, decoders: &[Decoder]) -> bool {
    let page = page(&[object]);
    decoders.iter().all(|(_, decode)| decode(&page) == Some(1))
}

fn page(objects: &[&str]) -> String {
    format!(r#"{{"object":"list","data":[{}],"has_more":true,"url":"/v1/objects"}}"#, objects.join(","))
}

fn measure(page: &str, decoders: &[Decoder], time: Duration) {
    let mut runs = vec![Vec::new(); decoders.len()];
    let start = Instant::now();
    while start.elapsed() < time {
        for ((_, decode), runs) in decoders.iter().zip(&mut runs) {
            let start = Instant::now();
            black_box(decode(black_box(page)));
            runs.push(start.elapsed());
        }
    }
    println!(
        "  {:28} {:>11} {:>10}   of {} runs, {} bytes",
        "MB/s",
        "median",
        "best",
        runs[0].len(),
        page.len()
    );
    for ((name, _), mut runs) in decoders.iter().zip(runs) {
        runs.sort_unstable();
        let speed = |run: Duration| page.len() as f64 / run.as_secs_f64() / 1e6;
        println!("  {name:28} {:11.0} {:10.0}", speed(runs[runs.len() / 2]), speed(runs[0]));
    }
}
