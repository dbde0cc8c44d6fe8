//! `pull`: syncs products with features, prices, customers and subscriptions, and links customers to users.

mod features;
mod parts;
mod users;

use super::headings::SELECTION;
use super::keys::Keys;
use super::sync::sync;
use super::{Settings, output};
use clap::Args;
use features::FeaturedProduct;
use parts::{Limit, Start};
use std::process::ExitCode;
use stripe_sync::Model;
use stripe_sync::models::{Customer, Price, Product, Subscription};
use stripe_sync::runtime::store::Links;
use stripe_sync::runtime::{Options, Table};
use users::UserTable;

#[derive(Debug, Args)]
pub(crate) struct Pull {
    #[command(flatten)]
    keys: Keys,
    /// Objects of each model at most, or of one model, as in `customers=50`. May be repeated.
    #[arg(long, value_name = "[MODEL=]NUMBER", value_parser = parts::limit, help_heading = SELECTION)]
    limit: Vec<Limit>,
    /// Start the list of a model after the object with this id, as in `customers=cus_1`; lists are newest first. May
    /// be repeated.
    #[arg(long, value_name = "MODEL=ID", value_parser = parts::start, help_heading = SELECTION)]
    starting_after: Vec<Start>,
    /// List everything, including periods that cannot have changed.
    #[arg(long, help_heading = SELECTION)]
    full: bool,
    #[command(flatten)]
    users: users::UserArguments,
}

impl Pull {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = tables();
        let (limit, by_model) = parts::of(&tables, &self.limit, &self.starting_after)?;
        let users = UserTable::find(&self.users, settings).await?;
        let options = Options {
            limit,
            by_model,
            full: self.full,
            concurrency: Some(settings.concurrency),
            ..Options::default()
        };
        let clients = self.keys.clients(settings).await?;
        let mut done = sync(settings, clients, &tables, &options).await?;
        let mut links = None;
        if let Some(users) = users {
            links = Some(users.link(&done).await?);
        }
        done.failed |= links.is_some_and(|links: Links| links.refused > 0);
        output::report(settings, &done.report, links.as_ref());
        Ok(done.exit_code())
    }
}

/// Returns the tables, referenced tables first.
fn tables() -> Vec<&'static Table> {
    let sold = [Product::table(), FeaturedProduct::table(), Price::table()];
    [sold.as_slice(), &[Customer::table(), Subscription::table()]].concat()
}
