//! `demo`: a sync from a fake Stripe that runs in this process.

use super::connections::client;
use super::headings::STRIPE;
use super::sync::sync;
use super::{Settings, output};
use anyhow::Context;
use clap::Args;
use fake_stripe::{FakeStripe, Sizes};
use std::process::ExitCode;
use stripe_sync::client::Rate;
use stripe_sync::models;
use stripe_sync::runtime::Options;

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Customers of the fake Stripe; each comes with about seven objects.
    #[arg(long, value_name = "NUMBER", default_value_t = 2000, help_heading = STRIPE)]
    customers: u64,
    /// Seed of the random objects.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, help_heading = STRIPE)]
    seed: u64,
}

impl Demo {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let sizes = Sizes::scaled(self.customers);
        let stripe = FakeStripe::builder()
            .time(fake_stripe::Time::Stepping)
            .seed(self.seed)
            .sizes(sizes)
            .start()
            .await;
        let stripe = stripe.context("cannot start the fake Stripe on the loopback interface")?;
        let settings = Settings {
            api_base: stripe.url(),
            database_url: settings.database_url.clone(),
            ..settings.clone()
        };
        // The fake has no rate limit.
        let client = client(&settings, stripe.api_key(), None, settings.rate.unwrap_or(Rate::Unlimited))?;
        let options = Options { concurrency: Some(settings.concurrency), ..Options::default() };
        let done = sync(&settings, vec![client], &models::all(), &options).await?;
        output::report(&settings, &done.report, None);
        Ok(done.exit_code())
    }
}
