//! `webhook endpoint list`.

use super::create::as_json;
use super::required::RequiredEvents;
use crate::cli::Settings;
use crate::cli::output::{print_json, print_table};
use crate::cli::source::Source;
use clap::Args;
use std::process::ExitCode;
use stripe_sync::client::Client;
use stripe_sync::types::{ListWebhookEndpoints, WebhookEndpoint};

#[derive(Debug, Args)]
pub(crate) struct ListEndpoints {
    #[command(flatten)]
    source: Source,
}

impl ListEndpoints {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let required = RequiredEvents::of(&self.source.models.tables()?)?;
        let client = self.source.key.client(settings)?;
        let endpoints = endpoints(&client).await?;
        if settings.json {
            let output = endpoints.iter().map(|endpoint| {
                let mut output = as_json(endpoint);
                output["pinned"] = is_pinned(endpoint, &client).into();
                output["missing"] = required.missing(&endpoint.enabled_events).into();
                output
            });
            print_json(&output.collect());
            return Ok(ExitCode::SUCCESS);
        }
        let rows = endpoints.iter().map(|endpoint| {
            let version = endpoint.api_version.as_deref().unwrap_or("the account's");
            let other = if is_pinned(endpoint, &client) { "" } else { " (the models have another)" };
            vec![
                endpoint.id.to_string(),
                endpoint.status.clone(),
                format!("{version}{other}"),
                endpoint.enabled_events.len().to_string(),
                required.missing(&endpoint.enabled_events).len().to_string(),
                endpoint.url.clone(),
            ]
        });
        print_table(&["id", "status", "version", "types", "missing types", "url"], rows);
        Ok(ExitCode::SUCCESS)
    }
}

/// Lists the webhook endpoints of an account.
pub(crate) async fn endpoints(client: &Client) -> anyhow::Result<Vec<WebhookEndpoint>> {
    let mut walk = client.list(ListWebhookEndpoints::new().limit(100));
    let mut endpoints = Vec::new();
    while let Some(page) = walk.next_page().await? {
        for endpoint in page {
            endpoints.push(endpoint?);
        }
    }
    Ok(endpoints)
}

/// Returns true if the endpoint has the API version of the models.
fn is_pinned(endpoint: &WebhookEndpoint, client: &Client) -> bool {
    endpoint.api_version.as_deref() == Some(client.api_version())
}
