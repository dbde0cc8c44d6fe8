//! [`ActionForm`]: the actions of the console. Each asks first, is logged, and runs the code of a command.

use super::jobs::JobKind;
use super::state::ConsoleParts;
use anyhow::{Context as _, bail};
use serde::Deserialize;
use stripe_sync::runtime::store::{Inbox as _, LetterSelection, RecordStore as _};
use stripe_sync::runtime::{AnyStore, Engine, EventSelection, Table};

/// An action, as a form sends it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct ActionForm {
    /// The token against requests from other sites; empty while it is asked for.
    #[serde(default)]
    pub(super) form: String,
    pub(super) action: String,
    #[serde(default)]
    pub(super) model: String,
    #[serde(default)]
    pub(super) account: String,
    #[serde(default)]
    pub(super) id: String,
}

impl ActionForm {
    pub(super) fn new(action: &str, model: &str, account: &str, id: &str) -> Self {
        let [action, model, account, id] = [action, model, account, id].map(str::to_owned);
        Self { form: String::new(), action, model, account, id }
    }

    /// Returns the question that is asked before, and the command that does the same, if there is one; `None` if there is no such
    /// action.
    pub(super) fn question(&self) -> Option<(String, Option<String>)> {
        let Self { model, id, .. } = self;
        let (question, command) = match self.action.as_str() {
            "replay" if id.is_empty() => {
                ("Apply all failed events again?".to_owned(), "events process --failed".to_owned())
            }
            "replay" => (format!("Apply the event {id} again?"), format!("events process --ids {id}")),
            "sync" => (format!("Read {id} from Stripe again, and write its row?"), String::new()),
            "retry" => (format!("Try to write {id} again?"), format!("dead-letters retry {id}")),
            "drop" => (
                format!("Delete the dead letter of {id}? The object stays without a row until it changes."),
                format!("dead-letters drop {id} --model {model}"),
            ),
            "backfill" => (
                format!("Read the list of {model} from Stripe, and write its rows?"),
                format!("sync {model}"),
            ),
            "verify" => (format!("Compare all rows of {model} with Stripe?"), format!("verify {model}")),
            "stop" => (format!("Stop the job {id}? The next run resumes."), String::new()),
            _ => return None,
        };
        Some((question, Some(command).filter(|command| !command.is_empty())))
    }

    /// Returns the path of the page that shows the result.
    pub(super) fn result_path(&self) -> String {
        match self.action.as_str() {
            "backfill" | "verify" | "stop" => "/jobs".to_owned(),
            "sync" => super::view::object_path(&self.model, &self.id, &self.account),
            _ => "/".to_owned(),
        }
    }

    /// Performs the action. Returns the result in words, for the log.
    pub(super) async fn perform(&self, parts: &ConsoleParts) -> anyhow::Result<String> {
        match self.action.as_str() {
            "replay" => self.replay(parts).await,
            "sync" => {
                let table = self.table(parts)?;
                let engine = self.engine(parts)?;
                let report = engine.sync_ids(vec![(table, vec![self.id.clone()])]).await?;
                let written: u64 = report.models.iter().map(|model| model.written()).sum();
                Ok(format!("{written} rows written"))
            }
            "retry" => {
                let letters = parts.store.letters(&self.letter(), 1).await?;
                let retried = self.engine(parts)?.retry_letters(&letters).await?;
                Ok(format!("{} resolved, {} left", retried.resolved, retried.left.len()))
            }
            "drop" => Ok(format!("{} dropped", parts.store.drop_letters(&self.letter()).await?)),
            "backfill" | "verify" => {
                let work = if self.action == "verify" { JobKind::Verify } else { JobKind::Backfill };
                parts.jobs.start(work, self.engine(parts)?, self.table(parts)?);
                Ok("started".to_owned())
            }
            "stop" => match self.id.parse().is_ok_and(|id| parts.jobs.stop(id)) {
                true => Ok("stopped".to_owned()),
                false => bail!("there is no job {}", self.id),
            },
            other => bail!("unknown action `{other}`"),
        }
    }

    async fn replay(&self, parts: &ConsoleParts) -> anyhow::Result<String> {
        let replayed = match self.id.as_str() {
            "" => parts.store.replay(None, &EventSelection::Failed).await,
            id => parts.store.replay(Some(&self.account), &EventSelection::Ids(vec![id.to_owned()])).await,
        };
        let events = replayed?;
        parts.backlogs.forget().await;
        if let Some(receiver) = &parts.receiver {
            receiver.ring();
        }
        Ok(format!("{events} events are due"))
    }

    fn letter(&self) -> LetterSelection {
        let Self { model, account, id, .. } = self.clone();
        LetterSelection { model: Some(model), id: Some(id), account: Some(account) }
    }

    fn table(&self, parts: &ConsoleParts) -> anyhow::Result<&'static Table> {
        let table =
            parts.tables.iter().copied().find(|table| table.model == self.model || table.name == self.model);
        table.with_context(|| format!("there is no model `{}`", self.model))
    }

    fn engine<'p>(&self, parts: &'p ConsoleParts) -> anyhow::Result<&'p Engine<AnyStore>> {
        let engine = parts.engine(&self.account);
        engine.with_context(|| format!("the console has no API key of the account {}", self.account))
    }
}
