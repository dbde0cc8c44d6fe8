//! `webhook endpoint roll`.

use super::create::{as_json, exit_code, pinned, print, secret};
use super::required::RequiredEvents;
use crate::cli::Settings;
use crate::cli::headings::STRIPE;
use crate::cli::output::print_json;
use crate::cli::source::Source;
use clap::Args;
use std::collections::BTreeSet;
use std::process::ExitCode;
use stripe_sync::client::{Client, Error};
use stripe_sync::types::{
    Clearable, CreateWebhookEndpoint, DeleteWebhookEndpoint, Map, OpenEnum, RetrieveWebhookEndpoint,
    WebhookEndpoint, WebhookEndpointEnabledEvent,
};

#[derive(Debug, Args)]
pub(crate) struct Roll {
    /// Id of the endpoint, we_….
    id: String,
    /// Keep the old endpoint. Run `webhook serve` with both secrets, then delete the old endpoint: no webhook is
    /// rejected meanwhile. Without this option Stripe resends rejected webhooks later.
    #[arg(long, help_heading = STRIPE)]
    keep: bool,
    #[command(flatten)]
    source: Source,
}

impl Roll {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let required = RequiredEvents::of(&self.source.models.tables()?)?;
        let client = self.source.key.client(settings)?;
        let old = client.send(RetrieveWebhookEndpoint::new(self.id.as_str())).await?;
        let new = client.send(successor(&client, &old, &required)).await?;
        // The secret is printed even if the old endpoint cannot be deleted.
        let secret = secret(&new)?;
        let deleted = if self.keep { Ok(false) } else { delete(&client, &old).await };
        if settings.json {
            let mut output = as_json(&new);
            output["secret"] = secret.into();
            output["replaces"] = old.id.as_str().into();
            output["deleted"] = (*deleted.as_ref().unwrap_or(&false)).into();
            output["only_polled"] = required.only_polled.clone().into();
            print_json(&output);
        } else {
            print(&new, secret, required.note());
            print_old(&old, &deleted);
        }
        match deleted {
            Ok(_) => Ok(exit_code(&new)),
            Err(error) => {
                print_error!(
                    "error: cannot delete {}: {error}; run `webhook endpoint delete {}`",
                    old.id,
                    old.id
                );
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

/// Builds an endpoint with the URL and settings of the old one, and the event types of both the old one and the models.
fn successor(client: &Client, old: &WebhookEndpoint, required: &RequiredEvents) -> CreateWebhookEndpoint {
    let metadata = old.metadata.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let metadata: Map<Clearable<String>> = metadata.collect();
    let mut new = pinned(client, &old.url, types(&old.enabled_events, required)).metadata(metadata);
    if let Some(description) = &old.description {
        new = new.description(description.as_str());
    }
    // Only endpoints for connected accounts name an application.
    if old.application.is_some() { new.connect(true) } else { new }
}

/// Returns the event types of the old endpoint that this API version still has, and the required ones.
fn types(old: &[String], required: &RequiredEvents) -> Vec<WebhookEndpointEnabledEvent> {
    if old.iter().any(|event_type| event_type == WebhookEndpointEnabledEvent::All.as_str()) {
        return vec![WebhookEndpointEnabledEvent::All];
    }
    let still = old
        .iter()
        .map(String::as_str)
        .filter(|event_type| WebhookEndpointEnabledEvent::VALUES.contains(event_type));
    let all: BTreeSet<&str> = still.chain(required.types.iter().copied()).collect();
    all.into_iter().map(WebhookEndpointEnabledEvent::from).collect()
}

/// Deletes an endpoint. Returns true.
async fn delete(client: &Client, old: &WebhookEndpoint) -> Result<bool, Error> {
    client.send(DeleteWebhookEndpoint::new(&old.id)).await.map(|_| true)
}

fn print_old(old: &WebhookEndpoint, deleted: &Result<bool, Error>) {
    match deleted {
        Ok(true) => say!("{} deleted", old.id),
        Ok(false) => {
            say!("{} kept; run `webhook endpoint delete {}` when nothing uses it", old.id, old.id)
        }
        // The caller reports the error.
        Err(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_successor_has_the_types_of_the_old_endpoint_and_of_the_models() {
        let required =
            RequiredEvents { types: vec!["charge.updated", "invoice.paid"], only_polled: Vec::new() };
        let types = |old: &[&str]| {
            let old: Vec<String> = old.iter().map(|it| (*it).to_owned()).collect();
            types(&old, &required).iter().map(WebhookEndpointEnabledEvent::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            types(&["payout.paid", "invoice.paid", "long.gone"]),
            ["charge.updated", "invoice.paid", "payout.paid"]
        );
        assert_eq!(types(&["*"]), ["*"]);
    }
}
