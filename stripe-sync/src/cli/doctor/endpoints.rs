//! The webhook endpoints of an account.

use super::finding::Finding;
use crate::cli::webhook::{RequiredEvents, endpoints};
use stripe_sync::client::Client;
use stripe_sync::runtime::Table;
use stripe_sync::types::WebhookEndpoint;

/// Examines the webhook endpoints: whether they are enabled, have the API version of the models, and all types of events.
pub(super) async fn examine(client: &Client, tables: &[&'static Table], findings: &mut Vec<Finding>) {
    // Models without events need no endpoint.
    let Ok(required) = RequiredEvents::of(tables) else { return };
    let found = match endpoints(client).await {
        Ok(found) => found,
        Err(error) => {
            findings.push(Finding::warning(
                "webhooks",
                format!("cannot list the webhook endpoints: {error:#}"),
                "allow the key to read webhook endpoints, or check them in the Dashboard",
            ));
            return;
        }
    };
    if found.is_empty() {
        findings.push(Finding::warning(
            "webhooks",
            "the account has no webhook endpoint",
            "run `stripe-sync webhook endpoint create URL`, or `stripe-sync events poll --follow`",
        ));
    }
    findings.extend(found.iter().map(|endpoint| examined(client, endpoint, &required)));
}

fn examined(client: &Client, endpoint: &WebhookEndpoint, required: &RequiredEvents) -> Finding {
    let (id, version) = (&endpoint.id, endpoint.api_version.as_deref());
    let missing = required.missing(&endpoint.enabled_events);
    let roll = format!("run `stripe-sync webhook endpoint roll {id}`, which creates one that fits");
    if endpoint.status != "enabled" {
        return Finding::warning(
            "webhooks",
            format!("the endpoint {id} is {}", endpoint.status),
            "enable it in the Dashboard after its URL answers, then run `stripe-sync events process`",
        );
    }
    if version != Some(client.api_version()) {
        let version = version.unwrap_or("the default version of the account");
        return Finding::warning(
            "webhooks",
            format!("the endpoint {id} has the API version {version}, the models {}", client.api_version()),
            roll,
        );
    }
    match missing.as_slice() {
        [] => Finding::good("webhooks", format!("{id} to {}", endpoint.url)),
        [first, ..] => Finding::warning(
            "webhooks",
            format!("the endpoint {id} does not send {} types of events, such as {first}", missing.len()),
            roll,
        ),
    }
}
