//! `events process`: applies stored events again.

use super::outcome::EventSource;
use super::round::Round;
use crate::cli::Settings;
use crate::cli::headings::SELECTION;
use crate::cli::select::event_pattern;
use crate::cli::shutdown::Shutdown;
use crate::cli::source::Sources;
use clap::Args;
use std::process::ExitCode;
use stripe_sync::runtime::{AnyStore, EventSelection, Events, Origins, SyncError, report::Replayed};

#[derive(Debug, Args)]
pub(crate) struct Process {
    #[command(flatten)]
    sources: Sources,
    /// Events that failed here, and events whose delivery to any endpoint of the account failed.
    #[arg(long, group = "which", help_heading = SELECTION)]
    failed: bool,
    /// Events of a type; a trailing `*` matches anything, as in 'payment_intent.*'. May be repeated.
    #[arg(long = "type", value_name = "PATTERN", value_parser = event_pattern, group = "which", help_heading = SELECTION)]
    types: Vec<String>,
    /// Events with these ids.
    #[arg(long, value_name = "ID", num_args = 1.., group = "which", help_heading = SELECTION)]
    ids: Vec<String>,
    /// Only events of the inbox; do not list events at Stripe.
    #[arg(long, help_heading = SELECTION)]
    inbox: bool,
}

impl Process {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        let mut shutdown = Shutdown::on_signals()?;
        let events = self.sources.events(settings).await?;
        let mut replays = Vec::with_capacity(events.len());
        for events in &events {
            replays.push(self.replay(events).await);
        }
        known_to_any(&mut replays);
        let sources = replays.into_iter().map(|replay| replay.map(EventSource::Replayed)).collect();
        let round = Round::of(&events, sources, &mut shutdown).await?;
        round.print(settings, verbose);
        Ok(round.exit_code())
    }

    /// Marks the selected events of an account as due.
    async fn replay(&self, events: &Events<AnyStore>) -> Result<Replayed, SyncError> {
        let origins = if self.inbox { Origins::Inbox } else { Origins::InboxAndApi };
        let mut all = Replayed::default();
        for which in self.which() {
            let replayed = events.replay(&which, origins).await?;
            all.from_inbox += replayed.from_inbox;
            all.from_api += replayed.from_api;
            all.unknown.extend(replayed.unknown);
        }
        Ok(all)
    }

    fn which(&self) -> Vec<EventSelection> {
        match self {
            Self { failed: true, .. } => vec![EventSelection::Failed],
            Self { types, .. } if !types.is_empty() => {
                types.iter().cloned().map(EventSelection::Type).collect()
            }
            Self { ids, .. } if !ids.is_empty() => vec![EventSelection::Ids(ids.clone())],
            _ => vec![EventSelection::All],
        }
    }
}

/// Keeps an id as unknown only if no account knows it, and reports it once.
fn known_to_any(replays: &mut [Result<Replayed, SyncError>]) {
    let unknown: Vec<Vec<String>> =
        replays.iter().flatten().map(|replayed| replayed.unknown.clone()).collect();
    let everywhere = |id: &String| unknown.iter().all(|ids| ids.contains(id));
    for (at, replayed) in replays.iter_mut().flatten().enumerate() {
        replayed.unknown.retain(|id| at == 0 && everywhere(id));
    }
}
