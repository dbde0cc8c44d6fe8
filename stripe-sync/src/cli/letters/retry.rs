//! `dead-letters retry`.

use super::which::{Which, as_json};
use crate::cli::connections::open_with;
use crate::cli::keys::Keys;
use crate::cli::output::{print_json, print_table};
use crate::cli::{Settings, schema};
use anyhow::bail;
use clap::Args;
use serde_json::json;
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::report::RetriedLetters;
use stripe_sync::runtime::store::StoredDeadLetter;
use stripe_sync::runtime::{Accounts, AnyStore, Engine, Table, with_children};

#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 all are resolved; 1 some are left; 2 could not run.")]
pub(crate) struct Retry {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    keys: Keys,
}

impl Retry {
    pub(super) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
        let (store, tables) = open_with(settings, &ready).await?;
        schema::migrate(&store, &with_children(&tables)).await?;
        let letters = self.which.find(&store).await?;
        let accounts = Accounts::new(self.keys.clients(settings).await?, &store, &tables);
        let retried = retry(accounts.engines(), letters).await?;
        if settings.json {
            let left: Vec<_> = retried.left.iter().map(as_json).collect();
            print_json(&json!({ "resolved": retried.resolved, "left": left }));
        } else {
            print(&retried);
        }
        Ok(if retried.left.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Tries dead letters again, each with the key of its account.
///
/// # Errors
/// If no key is of the account of a dead letter. If the API or the database fails.
async fn retry(
    engines: &[Engine<AnyStore>],
    mut letters: Vec<StoredDeadLetter>,
) -> anyhow::Result<RetriedLetters> {
    let mut all = RetriedLetters::default();
    for (at, engine) in engines.iter().enumerate() {
        let account = engine.account().id().await?.to_owned();
        let (own, others): (Vec<_>, Vec<_>) = letters
            .into_iter()
            .partition(|letter| letter.account == account || letter.account.is_empty() && at == 0);
        letters = others;
        let retried = engine.retry_letters(&own).await?;
        all.resolved += retried.resolved;
        all.left.extend(retried.left);
    }
    match letters.first() {
        Some(letter) => {
            bail!("no key is of the account {} of {}; give its key, too", letter.account, letter.id)
        }
        None => Ok(all),
    }
}

fn print(retried: &RetriedLetters) {
    if !retried.left.is_empty() {
        let rows = retried
            .left
            .iter()
            .map(|letter| vec![letter.model.clone(), letter.id.clone(), letter.reason.clone()]);
        print_table(&["model", "id", "reason"], rows);
    }
    say!("{} dead letters resolved, {} left", retried.resolved, retried.left.len());
}
