//! `webhook`: receives webhooks, and manages endpoints.

mod endpoint;
mod health;
mod listen;
mod serve;
mod url;

pub(super) use endpoint::{RequiredEvents, endpoints};

use super::Settings;
use clap::{Args, Subcommand};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Webhook {
    #[command(subcommand)]
    command: WebhookCommand,
}

#[derive(Debug, Subcommand)]
enum WebhookCommand {
    /// Receive webhooks, store and apply their events, until SIGTERM or Ctrl-C.
    Serve(serve::Serve),
    /// Forward new events to an application under development, signed as webhooks; it needs no tunnel.
    Listen(listen::Listen),
    /// Ask a running receiver if it is ready, as for the health check of a container.
    Health(health::HealthCheck),
    /// Manage the webhook endpoints of the account.
    #[command(subcommand)]
    Endpoint(endpoint::Endpoint),
}

impl Webhook {
    /// Returns true for the service.
    pub(crate) fn serves(&self) -> bool {
        matches!(self.command, WebhookCommand::Serve(_))
    }

    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        match &self.command {
            WebhookCommand::Serve(serve) => serve.run(settings).await,
            WebhookCommand::Listen(listen) => listen.run(settings).await,
            WebhookCommand::Health(health) => health.run(settings).await,
            WebhookCommand::Endpoint(endpoint) => endpoint.run(settings).await,
        }
    }
}
