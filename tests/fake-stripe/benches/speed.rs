//! Speed and memory of the fake: the time until its objects are ready, pages of lists in a second, and the memory of many
//! objects. `cargo bench -p fake-stripe --bench speed -- 76000` measures a world of a million objects.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "it is a benchmark")]

use fake_stripe::{FakeStripe, SPEC, Sizes};
use std::time::{Duration, Instant};

/// The number of customers without an argument: a world of about 13,000 objects.
const CUSTOMERS: u64 = 1200;
/// The number of connections that request pages at the same time.
const CONNECTIONS: usize = 4;
/// The time for which pages are requested.
const TIME: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() {
    let customers = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(CUSTOMERS);
    let before = Instant::now();
    // The document is read once in a process.
    let kinds = SPEC.kinds().count();
    println!("document: {kinds} kinds in {:.2} s", before.elapsed().as_secs_f64());
    let memory = resident();
    let before = Instant::now();
    let fake = FakeStripe::builder().sizes(Sizes::scaled(customers)).start().await.expect("a free port");
    let ready = before.elapsed().as_secs_f64();
    let objects: usize = SPEC.kinds().map(|kind| fake.count(kind)).sum();
    let bytes = resident().saturating_sub(memory) * 1024;
    println!(
        "objects: {objects} ready in {ready:.2} s, {} MB, {} bytes each",
        bytes >> 20,
        bytes / objects as u64
    );
    for (path, kind) in [("/v1/customers", "customer"), ("/v1/invoices", "invoice")] {
        let cursors = cursors(&fake, kind);
        println!(
            "pages of 10 {kind}s: {:.0} in a second",
            pages(&fake, &format!("{path}?limit=10"), &cursors).await
        );
        println!(
            "pages of 100 {kind}s: {:.0} in a second",
            pages(&fake, &format!("{path}?limit=100"), &cursors).await
        );
    }
}

/// Returns the end of the path of each hundredth object, so that pages from everywhere in the list are requested.
fn cursors(fake: &FakeStripe, kind: &str) -> Vec<String> {
    let objects = fake.objects(kind);
    let ids = objects.iter().rev().step_by(100).filter_map(|object| object["id"].as_str());
    ids.map(|id| format!("&starting_after={id}")).collect()
}

/// Requests pages from several connections. Returns the pages in a second.
async fn pages(fake: &FakeStripe, path: &str, cursors: &[String]) -> f64 {
    let began = Instant::now();
    let paths: Vec<String> = cursors.iter().map(|cursor| format!("{}{path}{cursor}", fake.url())).collect();
    let walks = (0..CONNECTIONS).map(|_| tokio::spawn(walk(paths.clone(), began)));
    let mut pages = 0;
    for walk in walks.collect::<Vec<_>>() {
        pages += walk.await.expect("no panic");
    }
    f64::from(pages) / began.elapsed().as_secs_f64()
}

async fn walk(urls: Vec<String>, began: Instant) -> u32 {
    let http =
        reqwest::Client::builder().no_proxy().tls_backend_preconfigured(tls()).build().expect("a client");
    let mut pages = 0;
    while began.elapsed() < TIME {
        let request = http.get(&urls[pages as usize % urls.len()]).bearer_auth("sk_test_bench");
        let page = request.send().await.expect("an answer").bytes().await.expect("a body");
        assert!(page.starts_with(b"{\"object\":\"list\""), "a list");
        pages += 1;
    }
    pages
}

/// Returns the memory of this process, in kB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the memory");
    line.trim().trim_end_matches(" kB").trim().parse().expect("a number")
}

fn tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().expect("versions");
    builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
}
