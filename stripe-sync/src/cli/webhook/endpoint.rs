//! `webhook endpoint`: where Stripe sends webhooks.

mod create;
mod delete;
mod list;
mod roll;
mod wanted;

use crate::cli::Settings;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Endpoint {
    /// Have Stripe send what the models need to a URL, in the version of the API that they are of. Prints the secret, once.
    Create(create::Create),
    /// List the endpoints of the account, and what they lack.
    List(list::List),
    /// Delete an endpoint.
    Delete(delete::Delete),
    /// Replace an endpoint by one with a new secret, for Stripe's API cannot give it another.
    Roll(roll::Roll),
}

impl Endpoint {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        match self {
            Self::Create(create) => create.run(settings).await,
            Self::List(list) => list.run(settings).await,
            Self::Delete(delete) => delete.run(settings).await,
            Self::Roll(roll) => roll.run(settings).await,
        }
    }
}
