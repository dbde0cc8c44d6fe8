//! `events`: applies events from Stripe's list of events, or from the inbox.

mod apply;
mod outcome;
mod poll;
mod process;
mod round;

use super::Settings;
use clap::{Args, Subcommand};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Events {
    #[command(subcommand)]
    command: EventsCommand,
}

#[derive(Debug, Subcommand)]
enum EventsCommand {
    /// Fetch the events since the last poll, and apply them.
    Poll(poll::Poll),
    /// Apply events of the inbox and of Stripe's last 30 days again: all, or a selection.
    Process(process::Process),
}

impl Events {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        match &self.command {
            EventsCommand::Poll(poll) => poll.run(settings, verbose).await,
            EventsCommand::Process(process) => process.run(settings, verbose).await,
        }
    }
}
