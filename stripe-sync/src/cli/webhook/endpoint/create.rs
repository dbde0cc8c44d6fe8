//! `webhook endpoint create`, and the output of a new endpoint.

use super::required::RequiredEvents;
use crate::cli::headings::STRIPE;
use crate::cli::output::print_json;
use crate::cli::source::Source;
use crate::cli::{Settings, lines};
use anyhow::Context;
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::client::Client;
use stripe_sync::types::{CreateWebhookEndpoint, WebhookEndpoint, WebhookEndpointEnabledEvent};

#[derive(Debug, Args)]
pub(crate) struct Create {
    /// URL of the endpoint, such as https://example.com/webhooks/stripe.
    url: String,
    /// Receive the events of connected accounts instead of those of the account itself.
    #[arg(long, help_heading = STRIPE)]
    connect: bool,
    #[command(flatten)]
    source: Source,
}

impl Create {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let required = RequiredEvents::of(&self.source.models.tables()?)?;
        let client = self.source.key.client(settings)?;
        let types = required.types.iter().map(|event_type| WebhookEndpointEnabledEvent::from(*event_type));
        let request = pinned(&client, &self.url, types);
        let endpoint = client.send(if self.connect { request.connect(true) } else { request }).await?;
        let secret = secret(&endpoint)?;
        if settings.json {
            let mut output = as_json(&endpoint);
            output["secret"] = secret.into();
            output["only_polled"] = required.only_polled.into();
            print_json(&output);
        } else {
            print(&endpoint, secret, required.note());
        }
        Ok(exit_code(&endpoint))
    }
}

/// Builds an endpoint that is pinned to the API version of the models, independent of the account's version.
pub(super) fn pinned(
    client: &Client,
    url: &str,
    types: impl IntoIterator<Item = WebhookEndpointEnabledEvent>,
) -> CreateWebhookEndpoint {
    CreateWebhookEndpoint::new(url, types).api_version(client.api_version())
}

/// Returns the signing secret, which only the response to the creation has.
pub(super) fn secret(endpoint: &WebhookEndpoint) -> anyhow::Result<&str> {
    let secret = endpoint.secret.as_deref().filter(|secret| !secret.is_empty());
    secret.with_context(|| {
        format!(
            "Stripe returned no secret for the new endpoint {}; delete the endpoint and try again",
            endpoint.id
        )
    })
}

/// Returns an endpoint as JSON, without its secret.
pub(super) fn as_json(endpoint: &WebhookEndpoint) -> Value {
    json!({
        "id": endpoint.id.as_str(),
        "url": endpoint.url,
        "status": endpoint.status,
        "api_version": endpoint.api_version,
        "enabled_events": endpoint.enabled_events,
    })
}

/// Returns the exit status after a secret was printed. A secret that was not read is lost, and a failure.
pub(super) fn exit_code(endpoint: &WebhookEndpoint) -> ExitCode {
    if !lines::is_closed() {
        return ExitCode::SUCCESS;
    }
    let id = &endpoint.id;
    print_error!("error: cannot print the secret of {id}; `webhook endpoint roll {id}` creates a new one");
    ExitCode::FAILURE
}

/// Prints a new endpoint with its secret.
pub(super) fn print(endpoint: &WebhookEndpoint, secret: &str, note: Option<String>) {
    let version = endpoint.api_version.as_deref().unwrap_or("the account's version");
    say!("{} sends {} event types to {}", endpoint.id, endpoint.enabled_events.len(), endpoint.url);
    say!("API version {version}; its signing secret, which is not shown again:");
    say!("{secret}");
    if let Some(note) = note {
        say!("{note}");
    }
}
