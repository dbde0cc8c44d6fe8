//! `demo`: a sync from a fake Stripe that runs in this process.

use super::connections::{client, open};
use super::headings::STRIPE;
use super::sync::sync;
use super::{Settings, output};
use anyhow::Context;
use clap::Args;
use fake_stripe::{FakeStripe, Sizes};
use std::process::ExitCode;
use stripe_sync::client::Rate;
use stripe_sync::models::{self, Charge, Customer, Invoice, Subscription};
use stripe_sync::runtime::{AnyStore, Model as _, Options};

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
        let stripe = FakeStripe::builder().seed(self.seed).sizes(Sizes::scaled(self.customers)).start().await;
        let stripe = stripe.context("cannot start the fake Stripe on the loopback interface")?;
        let settings = Settings { api_base: stripe.url(), ..settings.clone() };
        if !settings.json {
            self.introduce(&settings);
        }
        // The fake has no rate limit.
        let client = client(&settings, stripe.api_key(), None, settings.rate.unwrap_or(Rate::Unlimited))?;
        let options = Options { concurrency: Some(settings.concurrency), ..Options::default() };
        let done = sync(&settings, vec![client], &models::all(), &options).await?;
        output::report(&settings, &done.report, None);
        if !settings.json {
            conclude(&settings, &open(&settings).await?);
        }
        Ok(done.exit_code())
    }

    fn introduce(&self, settings: &Settings) {
        let database = AnyStore::shown(&settings.database_url);
        say!(
            "This demo needs no account and no key. It starts a fake Stripe in this process, with {}",
            self.customers
        );
        say!("customers and their subscriptions, invoices and payments, and syncs them into {database}.");
        say!("Nothing leaves this machine. Run it again to see that no row is written twice.");
    }
}

/// Prints the next steps.
fn conclude(settings: &Settings, store: &AnyStore) {
    let database = AnyStore::shown(&settings.database_url);
    say!("\nThree queries to try:");
    for query in queries(store) {
        say!("\n  {query}");
    }
    say!(
        "\nThe console shows the rows: `stripe-sync console`, then http://127.0.0.1:8081/ with the token that it prints."
    );
    say!(
        "\nNext: `stripe-sync status` shows the models, `stripe-sync views install` adds views for revenue and churn,"
    );
    say!(
        "and `stripe-sync sync` does this with your own account: set STRIPE_API_KEY first. Database: {database}"
    );
}

/// Returns queries that hold for every database.
fn queries(store: &AnyStore) -> [String; 3] {
    let [invoices, subscriptions, charges, customers] =
        [Invoice::table(), Subscription::table(), Charge::table(), Customer::table()]
            .map(|table| store.table_name(table));
    [
        format!(
            "SELECT currency, count(*), sum(amount_paid) AS minor_units FROM {invoices} WHERE status = 'paid' GROUP BY currency;"
        ),
        format!("SELECT status, count(*) FROM {subscriptions} GROUP BY status ORDER BY 2 DESC;"),
        format!(
            "SELECT c.id, c.email, count(*) AS failed FROM {charges} AS f JOIN {customers} AS c ON c.id = f.customer \
             WHERE f.status = 'failed' GROUP BY c.id, c.email ORDER BY 3 DESC LIMIT 5;"
        ),
    ]
}
