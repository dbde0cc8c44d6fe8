//! `webhook endpoint delete`.

use crate::cli::Settings;
use crate::cli::output::print_json;
use crate::cli::source::KeyArgument;
use clap::Args;
use serde_json::json;
use std::process::ExitCode;
use stripe_sync::types::DeleteWebhookEndpoint;

#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// Id of the endpoint, we_….
    id: String,
    #[command(flatten)]
    key: KeyArgument,
}

impl Delete {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let client = self.key.client(settings)?;
        let deleted = client.send(DeleteWebhookEndpoint::new(self.id.as_str())).await?;
        if settings.json {
            print_json(&json!({ "id": deleted.id.as_str(), "deleted": deleted.deleted }));
        } else {
            say!("{} deleted", deleted.id);
        }
        Ok(ExitCode::SUCCESS)
    }
}
