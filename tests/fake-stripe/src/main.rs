//! A fake of Stripe's API, to point any client at.

use clap::Parser;
use fake_stripe::{FakeStripe, Fault, Sizes, Variety};
use std::net::SocketAddr;
use std::time::Duration;

#[derive(Parser)]
#[command(version, about = "A stateful fake of Stripe's API.")]
struct Arguments {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:12111")]
    listen: SocketAddr,
    /// The same seed makes the same objects.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many customers there are; about seven objects for each.
    #[arg(long, default_value_t = 1000)]
    customers: u64,
    /// Unknown fields and enum values, and more that is absent or null.
    #[arg(long)]
    wild: bool,
    /// Milliseconds that each answer takes.
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// One request in so many is refused by a limiter.
    #[arg(long)]
    rate_limited: Option<u64>,
    /// One request in so many fails with status 500.
    #[arg(long)]
    failing: Option<u64>,
    /// One request in so many has its connection cut in the middle of the body.
    #[arg(long)]
    truncated: Option<u64>,
}

#[tokio::main]
#[expect(clippy::print_stdout, reason = "it is a command-line tool")]
async fn main() -> std::io::Result<()> {
    let arguments = Arguments::parse();
    let variety = if arguments.wild { Variety::wild() } else { Variety::default() };
    let stripe = FakeStripe::builder()
        .listen(arguments.listen)
        .seed(arguments.seed)
        .sizes(Sizes::scaled(arguments.customers))
        .variety(variety)
        .start()
        .await?;
    let faults = stripe.faults();
    if arguments.latency > 0 {
        faults.always(1, "/", Fault::Latency(Duration::from_millis(arguments.latency)));
    }
    let failing = Fault::ServerError { status: 500, should_retry: None };
    let switches = [
        (arguments.rate_limited, Fault::RateLimited),
        (arguments.failing, failing),
        (arguments.truncated, Fault::Truncated),
    ];
    for (one_in, fault) in switches {
        if let Some(one_in) = one_in {
            faults.always(one_in, "/", fault);
        }
    }
    println!("STRIPE_API_BASE={}\nSTRIPE_API_KEY={}", stripe.url(), stripe.api_key());
    tokio::signal::ctrl_c().await
}
