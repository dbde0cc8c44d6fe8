//! `dead-letters drop`.

use super::which::{Which, only};
use crate::cli::connections::open;
use crate::cli::output::print_json;
use crate::cli::{Settings, schema};
use clap::Args;
use serde_json::json;
use std::process::ExitCode;
use stripe_sync::runtime::store::RecordStore as _;

#[derive(Debug, Args)]
pub(crate) struct Drop {
    #[command(flatten)]
    which: Which,
}

impl Drop {
    pub(super) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let store = open(settings).await?;
        schema::check(&store, &[]).await?;
        let mut dropped = 0;
        for letter in self.which.find(&store).await? {
            dropped += store.drop_letters(&only(&letter)).await?;
        }
        match settings.json {
            true => print_json(&json!({ "dropped": dropped })),
            false => say!("{dropped} dead letters deleted"),
        }
        Ok(ExitCode::SUCCESS)
    }
}
