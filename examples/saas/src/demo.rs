//! A fake Stripe that changes an object about every second. A real application has no such file.

use fake_stripe::{FakeStripe, Sizes, Trouble};
use std::time::Duration;
use stripe_sync::{Client, Verifier};

/// The signing secret of the fake.
const SECRET: &str = "whsec_demo";

/// Starts a fake Stripe that sends its events to `webhooks`.
pub(crate) async fn start(webhooks: String) -> anyhow::Result<(Client, Verifier)> {
    let stripe =
        FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(Sizes::scaled(20)).start().await?;
    // The clock of the fake is faster.
    let client =
        Client::builder(stripe.api_key()).base_url(stripe.url()).clock_tolerance(Duration::MAX).build()?;
    tokio::spawn(live(stripe, webhooks));
    Ok((client, Verifier::new(SECRET)?))
}

async fn live(stripe: FakeStripe, webhooks: String) {
    let mut seconds = tokio::time::interval(Duration::from_secs(1));
    for seed in 0.. {
        seconds.tick().await;
        stripe.mutate(seed, 1);
        stripe.deliver(&webhooks, SECRET, &Trouble::default(), seed).await;
    }
}
