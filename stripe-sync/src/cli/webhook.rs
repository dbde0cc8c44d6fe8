//! `webhook`: events as Stripe sends them.

mod endpoint;
mod serve;

use super::Settings;
use clap::{Args, Subcommand};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Webhook {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Receive webhooks, keep their events, and apply them, until SIGTERM or Ctrl-C.
    Serve(serve::Serve),
    /// Manage where Stripe sends webhooks.
    #[command(subcommand)]
    Endpoint(endpoint::Endpoint),
}

impl Webhook {
    /// Returns whether it is a service, which goes on until it is ended.
    pub(crate) fn serves(&self) -> bool {
        matches!(self.command, Command::Serve(_))
    }

    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        match &self.command {
            Command::Serve(serve) => serve.run(settings).await,
            Command::Endpoint(endpoint) => endpoint.run(settings).await,
        }
    }
}
