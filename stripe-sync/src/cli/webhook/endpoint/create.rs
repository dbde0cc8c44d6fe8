//! `webhook endpoint create`, and what a new endpoint is like.

use super::wanted::Wanted;
use crate::cli::output::print_json;
use crate::cli::source::Source;
use crate::cli::{Settings, lines};
use anyhow::Context;
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::client::Client;
use stripe_sync::types::{CreateWebhookEndpoint, EnabledEvent, WebhookEndpoint};

#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Where webhooks are to come, as in https://example.com/webhooks/stripe.
    url: String,
    #[command(flatten)]
    source: Source,
}

impl Create {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let wanted = Wanted::of(&self.source.models.tables()?)?;
        let client = self.source.key.client(settings)?;
        let types = wanted.types.iter().map(|wanted| EnabledEvent::from(*wanted));
        let endpoint = client.send(pinned(&client, &self.url, types)).await?;
        let secret = secret(&endpoint)?;
        if settings.json {
            let mut told = as_json(&endpoint);
            told["secret"] = secret.into();
            told["only_polled"] = wanted.only_polled.into();
            print_json(&told);
        } else {
            print(&endpoint, secret, wanted.note());
        }
        Ok(shown(&endpoint))
    }
}

/// An endpoint that is sent events in the version of the API that the models are of, whatever that of the account is.
pub(super) fn pinned(
    client: &Client,
    url: &str,
    types: impl IntoIterator<Item = EnabledEvent>,
) -> CreateWebhookEndpoint {
    CreateWebhookEndpoint::new(url, types).api_version(client.api_version())
}

/// The secret, which only the answer to the creation shows.
pub(super) fn secret(endpoint: &WebhookEndpoint) -> anyhow::Result<&str> {
    let secret = endpoint.secret.as_deref().filter(|secret| !secret.is_empty());
    secret.with_context(|| {
        format!("Stripe made the endpoint {} and did not show its secret; delete it", endpoint.id)
    })
}

/// An endpoint as it is told to machines; without its secret.
pub(super) fn as_json(endpoint: &WebhookEndpoint) -> Value {
    json!({
        "id": endpoint.id.as_str(),
        "url": endpoint.url,
        "status": endpoint.status,
        "api_version": endpoint.api_version,
        "enabled_events": endpoint.enabled_events,
    })
}

/// Returns the status after a secret was printed. One that nobody has read is lost: that is a failure.
pub(super) fn shown(endpoint: &WebhookEndpoint) -> ExitCode {
    if !lines::is_closed() {
        return ExitCode::SUCCESS;
    }
    let id = &endpoint.id;
    complain!("error: the secret of {id} could not be printed; `webhook endpoint roll {id}` makes a new one");
    ExitCode::FAILURE
}

/// Prints a new endpoint with its secret.
pub(super) fn print(endpoint: &WebhookEndpoint, secret: &str, note: Option<String>) {
    let version = endpoint.api_version.as_deref().unwrap_or("the account's version");
    say!("{} sends {} types of events to {}", endpoint.id, endpoint.enabled_events.len(), endpoint.url);
    say!("in the version {version}; its secret, which is not shown again:");
    say!("{secret}");
    if let Some(note) = note {
        say!("{note}");
    }
}
