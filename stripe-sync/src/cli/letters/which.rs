//! [`Which`]: the dead letters that an action concerns.

use crate::cli::headings::SELECTION;
use anyhow::bail;
use clap::Args;
use serde_json::{Value, json};
use stripe_sync::runtime::AnyStore;
use stripe_sync::runtime::store::{LetterSelection, RecordStore as _, StoredDeadLetter};

/// The model and the account of dead letters.
#[derive(Debug, Args)]
#[command(next_help_heading = SELECTION)]
pub(super) struct LetterFilter {
    /// Only of this model [default: all].
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
    /// Only of this account [default: all].
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
}

/// The dead letters that an action concerns.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Ids of the objects.
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// All dead letters, or all of the model and the account.
    #[arg(long, conflicts_with = "ids", help_heading = SELECTION)]
    all: bool,
    #[command(flatten)]
    filter: LetterFilter,
}

impl LetterFilter {
    pub(super) fn selection(&self, id: Option<&String>) -> LetterSelection {
        let (model, account) = (self.model.clone(), self.account.clone());
        LetterSelection { model, id: id.cloned(), account }
    }
}

impl Which {
    /// Returns the selected dead letters.
    ///
    /// # Errors
    /// If neither ids nor `--all` are given, or there is no dead letter with an id.
    pub(super) async fn find(&self, store: &AnyStore) -> anyhow::Result<Vec<StoredDeadLetter>> {
        if self.ids.is_empty() && !self.all {
            bail!(
                "name the ids of the dead letters, or all with --all; `stripe-sync dead-letters list` lists them"
            );
        }
        if self.all {
            return Ok(store.letters(&self.filter.selection(None), u32::MAX).await?);
        }
        let mut all = Vec::new();
        for id in &self.ids {
            let found = store.letters(&self.filter.selection(Some(id)), u32::MAX).await?;
            if found.is_empty() {
                bail!("no dead letter has the id `{id}`; `stripe-sync dead-letters list` lists them");
            }
            all.extend(found);
        }
        Ok(all)
    }
}

/// Returns the selection of one dead letter.
pub(super) fn only(letter: &StoredDeadLetter) -> LetterSelection {
    let StoredDeadLetter { model, id, account, .. } = letter.clone();
    LetterSelection { model: Some(model), id: Some(id), account: Some(account) }
}

/// Returns a dead letter as JSON, without its content.
pub(super) fn as_json(letter: &StoredDeadLetter) -> Value {
    json!({
        "account": letter.account,
        "model": letter.model,
        "id": letter.id,
        "reason": letter.reason,
        "first_seen": letter.first_seen,
        "attempts": letter.attempts,
    })
}
