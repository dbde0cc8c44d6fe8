//! `events`: from Stripe's list of events, or the inbox, to the tables.

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
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Ask Stripe for the events since the last poll, and apply them.
    Poll(poll::Poll),
    /// Apply events once more, of the inbox and of those that Stripe still has: all, unless they are chosen.
    Process(process::Process),
}

impl Events {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        match &self.command {
            Command::Poll(poll) => poll.run(settings, verbose).await,
            Command::Process(process) => process.run(settings, verbose).await,
        }
    }
}
