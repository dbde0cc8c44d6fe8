//! A fake of Stripe's API, to point any client at.

use clap::Parser;
use fake_stripe::{FakeStripe, Fault, Sizes, Time, Variety};
use std::net::SocketAddr;
use std::time::Duration;

#[derive(Parser)]
#[command(version, about = "Run a stateful fake of Stripe's API")]
struct FakeArguments {
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1:12111")]
    listen: SocketAddr,
    /// Accept only this key [default: any key of Stripe's form]
    #[arg(long)]
    api_key: Option<String>,
    /// Seed of the objects at the start: the same seed makes the same objects
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Customers at the start, with about seven objects for each; 0 for no objects at all
    #[arg(long, default_value_t = 1000)]
    customers: u64,
    /// Time in Unix seconds, which stays until a test moves it [default: the time of the machine]
    #[arg(long)]
    time: Option<i64>,
    /// Add unknown fields and enum values, and more absent and null fields
    #[arg(long)]
    wild: bool,
    /// Milliseconds that each answer takes
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// Requests in each second; others are refused with status 429 [default: no limit]
    #[arg(long)]
    rate_limit: Option<u32>,
    /// Refuse one request in this number by a limiter
    #[arg(long)]
    rate_limited: Option<u64>,
    /// Fail one request in this number with status 500
    #[arg(long)]
    failing: Option<u64>,
    /// Cut the connection of one request in this number in the middle of the body
    #[arg(long)]
    truncated: Option<u64>,
}

#[tokio::main]
#[expect(clippy::print_stdout, reason = "it is a command-line tool")]
async fn main() -> std::io::Result<()> {
    let arguments = FakeArguments::parse();
    let stripe = start(&arguments).await?;
    let faults = stripe.faults();
    if arguments.latency > 0 {
        faults.always(1, "/", Fault::Latency(Duration::from_millis(arguments.latency)));
    }
    let failing = Fault::ServerError { status: 500, should_retry: None };
    let switches = [
        (arguments.rate_limited, Fault::RetryAfter { seconds: 1 }),
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

async fn start(arguments: &FakeArguments) -> std::io::Result<FakeStripe> {
    let variety = if arguments.wild { Variety::wild() } else { Variety::default() };
    let sizes = if arguments.customers == 0 { Sizes::default() } else { Sizes::scaled(arguments.customers) };
    let mut builder = FakeStripe::builder()
        .listen(arguments.listen)
        .seed(arguments.seed)
        .sizes(sizes)
        .variety(variety)
        .time(arguments.time.map_or(Time::Real, Time::Fixed));
    if let Some(requests) = arguments.rate_limit {
        builder = builder.rate_limit(requests);
    }
    if let Some(key) = &arguments.api_key {
        builder = builder.api_key(key);
    }
    builder.start().await
}
