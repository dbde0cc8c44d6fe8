//! `pull`: what an application that sells subscriptions needs: what is sold with its features, to whom, and what they have.

mod features;
mod parts;
mod users;

use super::keys::Keys;
use super::sync::synchronise;
use super::{Settings, output};
use clap::Args;
use features::FeaturedProduct;
use parts::{Limit, Start};
use std::process::ExitCode;
use stripe_sync::Model;
use stripe_sync::models::{Customer, Price, Product, Subscription};
use stripe_sync::runtime::{Links, Options, Table};
use users::Users;

#[derive(Debug, Args)]
pub(crate) struct Pull {
    #[command(flatten)]
    keys: Keys,
    /// How many objects of each model at the most, or of one of them, as in `customers=50`. May be repeated.
    #[arg(long, value_name = "[MODEL=]N", value_parser = parts::limit)]
    limit: Vec<Limit>,
    /// Begin the list of a model behind the object with this id, as in `customers=cus_1`: the newest come first. May be
    /// repeated.
    #[arg(long, value_name = "MODEL=ID", value_parser = parts::start)]
    starting_after: Vec<Start>,
    /// List everything, also what is known not to have changed.
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    users: users::Arguments,
}

impl Pull {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = tables();
        let (limit, parts) = parts::of(&tables, &self.limit, &self.starting_after)?;
        let users = Users::find(&self.users, settings).await?;
        let options = Options {
            limit,
            parts,
            full: self.full,
            concurrency: Some(settings.concurrency),
            ..Options::default()
        };
        let clients = self.keys.clients(settings).await?;
        let mut done = synchronise(settings, clients, &tables, &options).await?;
        let mut links = None;
        if let Some(users) = users {
            links = Some(users.link(&done).await?);
        }
        done.failed |= links.is_some_and(|links: Links| links.refused > 0);
        output::report(settings, &done.report, links.as_ref());
        Ok(done.exit_code())
    }
}

/// In the order in which they refer to each other.
fn tables() -> Vec<&'static Table> {
    let sold = [Product::table(), FeaturedProduct::table(), Price::table()];
    [sold.as_slice(), &[Customer::table(), Subscription::table()]].concat()
}
