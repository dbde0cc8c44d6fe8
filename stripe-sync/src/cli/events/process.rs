//! `events process`: events once more.

use super::apply::apply;
use super::outcome::{Origin, Outcome};
use crate::cli::Settings;
use crate::cli::source::Source;
use crate::cli::stop::Stop;
use clap::Args;
use std::process::ExitCode;
use stripe_sync::runtime::{AnyStore, Events, Origins, Replayed, SyncError, Which};

#[derive(Debug, Args)]
pub(crate) struct Process {
    #[command(flatten)]
    source: Source,
    /// Those that were given up here, and those that some endpoint of the account has not taken.
    #[arg(long, group = "which")]
    failed: bool,
    /// Those of a type; a `*` at its end stands for anything, as in 'payment_intent.*'. May be repeated.
    #[arg(long = "type", value_name = "PATTERN", value_parser = pattern, group = "which")]
    types: Vec<String>,
    /// Those with these ids.
    #[arg(long, value_name = "ID", num_args = 1.., group = "which")]
    ids: Vec<String>,
    /// Those of the inbox alone: Stripe is not asked for its list of events.
    #[arg(long)]
    inbox: bool,
}

impl Process {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        let mut stop = Stop::on_signals()?;
        let events = Events::new(self.source.engine(settings).await?);
        let replayed = self.replay(&events).await?;
        let applied = apply(&events, &mut stop).await?;
        let outcome = Outcome { origin: Origin::Replayed(replayed), applied };
        outcome.print(settings, verbose);
        Ok(outcome.exit_code())
    }

    /// Makes the events due.
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

    fn which(&self) -> Vec<Which> {
        match self {
            Self { failed: true, .. } => vec![Which::Failed],
            Self { types, .. } if !types.is_empty() => types.iter().cloned().map(Which::Type).collect(),
            Self { ids, .. } if !ids.is_empty() => vec![Which::Ids(ids.clone())],
            _ => vec![Which::All],
        }
    }
}

fn pattern(text: &str) -> Result<String, String> {
    let prefix = text.strip_suffix('*').unwrap_or(text);
    if text.is_empty() || prefix.contains('*') {
        return Err("a type of event; a `*` stands at its end or nowhere".to_owned());
    }
    Ok(text.to_owned())
}
