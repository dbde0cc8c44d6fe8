//! `dead-letters`: objects and events without a row.

mod drop;
mod list;
mod retry;
mod show;
mod which;

use super::Settings;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Letters {
    /// List dead letters with their reasons, the latest first.
    List(list::ListLetters),
    /// Print a dead letter with the JSON of its object.
    Show(show::Show),
    /// Try to write the objects again, after the cause is solved.
    Retry(retry::Retry),
    /// Delete dead letters; their objects stay without a row until they change, or a sync writes them.
    Drop(drop::Drop),
}

impl Letters {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        match self {
            Self::List(list) => list.run(settings).await,
            Self::Show(show) => show.run(settings).await,
            Self::Retry(retry) => retry.run(settings).await,
            Self::Drop(drop) => drop.run(settings).await,
        }
    }
}
