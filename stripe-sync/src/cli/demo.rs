//! `demo`: the same as `sync`, with a fake of Stripe in this process.

use super::sync::{client, synchronise};
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
    /// How many customers the fake has; about seven objects for each.
    #[arg(long, default_value_t = 2000)]
    customers: u64,
    /// The same seed makes the same objects.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Demo {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let sizes = Sizes::scaled(self.customers);
        let stripe = FakeStripe::builder().seed(self.seed).sizes(sizes).start().await;
        let stripe = stripe.context("the fake of Stripe cannot listen on the loopback interface")?;
        let settings =
            Settings { api_base: stripe.url(), database_url: settings.database_url.clone(), ..*settings };
        // It allows more than Stripe does.
        let client = client(&settings, stripe.api_key(), None, settings.rate.unwrap_or(Rate::Unlimited))?;
        let options = Options { concurrency: Some(settings.concurrency), ..Options::default() };
        let done = synchronise(&settings, vec![client], &models::all(), &options).await?;
        output::report(&settings, &done.report, None);
        Ok(done.exit_code())
    }
}
