//! `pull`: what an application that sells subscriptions needs: what is sold with its features, to whom, and what they have.

use super::keys::Keys;
use super::sync::synchronise;
use super::{Settings, output};
use clap::Args;
use std::process::ExitCode;
use stripe_sync::models::{Customer, Price, Subscription};
use stripe_sync::runtime::{Options, Table};
use stripe_sync::types::{Product, ProductId};
use stripe_sync::{Children, Model, StripeSync};

#[derive(Debug, Args)]
pub(crate) struct Pull {
    #[command(flatten)]
    keys: Keys,
    /// How many objects of each model at the most.
    #[arg(long)]
    limit: Option<u64>,
    /// List everything, also what is known not to have changed.
    #[arg(long)]
    full: bool,
}

/// A product, by the features that its metadata names.
#[derive(StripeSync)]
#[stripe(object = Product, table = "featured_products", account)]
#[expect(dead_code, reason = "its rows are for applications")]
struct FeaturedProduct {
    id: ProductId,
    /// Whether it can be bought.
    active: bool,
    /// With spaces or commas between them. Without the key the rows stay: somebody else may have written them.
    #[stripe(metadata = "features", split(FeatureOfProduct, absent = keep))]
    features: Children<FeatureOfProduct>,
}

/// A feature that the metadata of a product names.
#[derive(StripeSync)]
#[stripe(table = "features_of_products", key = value, account)]
#[expect(dead_code, reason = "its rows are for applications")]
struct FeatureOfProduct {
    #[stripe(parent = FeaturedProduct)]
    product: ProductId,
    #[stripe(value)]
    feature: String,
}

impl Pull {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = tables();
        let options = Options {
            limit: self.limit,
            full: self.full,
            concurrency: Some(settings.concurrency),
            ..Options::default()
        };
        let clients = self.keys.clients(settings).await?;
        let done = synchronise(settings, clients, &tables, &options).await?;
        output::report(settings, &done.report);
        Ok(done.exit_code())
    }
}

/// In the order in which they refer to each other.
fn tables() -> Vec<&'static Table> {
    let product = stripe_sync::models::Product::table();
    vec![product, FeaturedProduct::table(), Price::table(), Customer::table(), Subscription::table()]
}
