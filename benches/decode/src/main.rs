//! The speed of decoding a page of 100 objects, in megabytes of JSON per second, on one thread.
//!
//! The objects are those that the fake of Stripe answers, less those that one of the decoders refuses: async-stripe's
//! types want fields that Stripe's document leaves optional. Each decoder runs in a process that does nothing else, as the
//! memory of the fake, and what another decoder leaves of its own, make allocations slower. These processes take turns, so
//! that what else the machine does hits all decoders alike. A run includes dropping what was decoded.
//!
//! `cargo run --release [-- SECONDS]`: the seconds for each decoder.

use fake_stripe::{FakeStripe, Sizes};
use std::error::Error;
use std::hint::black_box;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use stripe_types::{Customer, Invoice, List, RawJson};

const PAGE: usize = 100;
const TURNS: u32 = 5;

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

const LISTS: [(&str, &[Decoder]); 2] = [("invoices", INVOICES), ("customers", CUSTOMERS)];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [] => compare(Duration::from_secs(10)),
        [seconds] => compare(Duration::from_secs(seconds.parse()?)),
        [list, decoder, milliseconds] => turn(list, decoder, Duration::from_millis(milliseconds.parse()?)),
        _ => Err("give SECONDS, or nothing".into()),
    }
}

#[tokio::main]
async fn compare(time: Duration) -> Result<(), Box<dyn Error>> {
    // async-stripe may have brought one.
    rustls::crypto::ring::default_provider().install_default().ok();
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(200)).start().await?;
    for (name, decoders) in LISTS {
        let answer = answer(&stripe, name).await?;
        let objects = stripe_types::decode::<List<RawJson>>(&answer)?.data;
        let good: Vec<&str> =
            objects.iter().map(RawJson::as_str).filter(|it| decodes(it, decoders)).collect();
        println!("{name}: {} of {} decode for all; a page of {PAGE} of them", good.len(), objects.len());
        if !good.is_empty() {
            let some: Vec<&str> = good.into_iter().cycle().take(PAGE).collect();
            measure(name, &page(&some), decoders, time)?;
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

fn measure(list: &str, page: &str, decoders: &[Decoder], time: Duration) -> Result<(), Box<dyn Error>> {
    let mut runs = vec![Vec::new(); decoders.len()];
    for _ in 0..TURNS {
        for ((decoder, _), runs) in decoders.iter().zip(&mut runs) {
            runs.extend(turn_elsewhere(list, decoder, page, time / TURNS)?);
        }
    }
    println!("  {:28} {:>11} {:>10} {:>10}   {} bytes", "MB/s", "median", "best", "runs", page.len());
    for ((name, _), mut runs) in decoders.iter().zip(runs) {
        runs.sort_unstable();
        let speed = |run: u64| page.len() as f64 * 1e3 / run as f64;
        println!(
            "  {name:28} {:11.0} {:10.0} {:10}",
            speed(runs[runs.len() / 2]),
            speed(runs[0]),
            runs.len()
        );
    }
    Ok(())
}

/// The nanoseconds of each run of a decoder in a process of its own.
fn turn_elsewhere(list: &str, decoder: &str, page: &str, time: Duration) -> Result<Vec<u64>, Box<dyn Error>> {
    let mut process = Command::new(std::env::current_exe()?)
        .args([list, decoder, &time.as_millis().to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    process.stdin.take().ok_or("no standard input")?.write_all(page.as_bytes())?;
    let output = process.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("{decoder} of {list}: {}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?.lines().map(str::parse).collect::<Result<_, _>>()?)
}

/// Decodes the page of the standard input for a while, and writes the nanoseconds of each run.
fn turn(list: &str, decoder: &str, time: Duration) -> Result<(), Box<dyn Error>> {
    let of_list = LISTS.iter().find(|(name, _)| *name == list).ok_or("there is no such list")?.1;
    let decode = of_list.iter().find(|(name, _)| *name == decoder).ok_or("there is no such decoder")?.1;
    let mut page = String::new();
    std::io::stdin().read_to_string(&mut page)?;
    let mut runs = Vec::new();
    let start = Instant::now();
    while start.elapsed() < time {
        let start = Instant::now();
        black_box(decode(black_box(&page)));
        runs.push(start.elapsed().as_nanos());
    }
    for run in runs {
        println!("{run}");
    }
    Ok(())
}
