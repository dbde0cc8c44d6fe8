//! `webhook endpoint`: manages the webhook endpoints of the account.

mod create;
mod delete;
mod list;
mod required;
mod roll;

pub(crate) use list::endpoints;
pub(crate) use required::RequiredEvents;

use crate::cli::Settings;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Endpoint {
    /// Create an endpoint with the event types and the API version of the models. Prints the signing secret, once.
    Create(create::Create),
    /// List the endpoints of the account, and the event types that they lack.
    List(list::ListEndpoints),
    /// Delete an endpoint.
    Delete(delete::Delete),
    /// Replace an endpoint by one with a new secret; Stripe's API cannot change the secret of an endpoint.
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
