//! `dead-letters show`.

use super::which::{LetterFilter, as_json};
use crate::cli::connections::open;
use crate::cli::output::print_json;
use crate::cli::times::instant;
use crate::cli::{Settings, schema};
use anyhow::bail;
use clap::Args;
use serde_json::Value;
use std::process::ExitCode;
use stripe_sync::runtime::store::RecordStore as _;

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Id of the object.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    filter: LetterFilter,
}

impl Show {
    pub(super) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let store = open(settings).await?;
        schema::check(&store, &[]).await?;
        let letters = store.letters(&self.filter.selection(Some(&self.id)), u32::MAX).await?;
        if letters.is_empty() {
            bail!("no dead letter has the id `{}`; `stripe-sync dead-letters list` lists them", self.id);
        }
        let mut all = Vec::new();
        for letter in &letters {
            let content = store.letter_content(letter).await?.filter(|content| !content.is_empty());
            let object: Option<Value> = content.and_then(|content| serde_json::from_str(&content).ok());
            if !settings.json {
                say!("{} {} {}", letter.model, letter.id, letter.account);
                say!("reason: {}", letter.reason);
                say!("first seen {}, {} attempts", instant(letter.first_seen), letter.attempts);
                match &object {
                    Some(object) => say!("{object:#}"),
                    None => say!("its content is not stored any more"),
                }
            }
            let mut found = as_json(letter);
            found["object"] = object.into();
            all.push(found);
        }
        if settings.json {
            print_json(&all.into());
        }
        Ok(ExitCode::SUCCESS)
    }
}
