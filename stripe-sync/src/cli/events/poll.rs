//! `events poll`: fetches and applies the events since the last poll.

use super::outcome::EventSource;
use super::round::Round;
use crate::cli::headings::STRIPE;
use crate::cli::shutdown::Shutdown;
use crate::cli::source::Sources;
use crate::cli::{Settings, lines};
use anyhow::bail;
use clap::Args;
use futures::stream::{self, StreamExt};
use std::process::ExitCode;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Events, SyncError};

/// The number of accounts that are polled at the same time.
const CONCURRENT_ACCOUNTS: usize = 4;

#[derive(Debug, Args)]
pub(crate) struct Poll {
    #[command(flatten)]
    sources: Sources,
    /// Poll repeatedly until SIGTERM or Ctrl-C.
    #[arg(long, help_heading = STRIPE)]
    follow: bool,
    /// Seconds between polls, with --follow.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..), value_name = "SECONDS", help_heading = STRIPE)]
    interval: u64,
}

impl Poll {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        let mut shutdown = Shutdown::on_signals()?;
        let events = self.sources.events(settings).await?;
        // An error of the first poll ends the command; later errors may be temporary.
        let Some(first) = once(&events, &mut shutdown).await? else {
            bail!("interrupted; the next poll resumes");
        };
        first.print(settings, verbose);
        if !self.follow {
            return Ok(first.exit_code());
        }
        let clean = self.follow(&events, &mut shutdown, settings, verbose).await;
        Ok(if clean && first.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Polls until shutdown. Returns true if nothing failed.
    async fn follow(
        &self,
        events: &[Events<AnyStore>],
        shutdown: &mut Shutdown,
        settings: &Settings,
        verbose: u8,
    ) -> bool {
        let mut clean = true;
        loop {
            tokio::select! {
                () = shutdown.requested() => return clean,
                () = tokio::time::sleep(Duration::from_secs(self.interval)) => {}
            }
            match once(events, shutdown).await {
                Ok(None) => return clean,
                Ok(Some(round)) => {
                    clean &= round.is_clean();
                    round.without_empty().print(settings, verbose);
                    if lines::is_closed() {
                        return clean;
                    }
                }
                Err(error) => {
                    let error = anyhow::Error::from(error);
                    print_error!("error: cannot poll: {error:#}; next attempt in {} s", self.interval);
                }
            }
        }
    }
}

/// Polls, and applies due events. Returns `None` on shutdown.
async fn once(events: &[Events<AnyStore>], shutdown: &mut Shutdown) -> Result<Option<Round>, SyncError> {
    let polls = stream::iter(events)
        .map(async |events| events.poll().await.map(EventSource::Polled))
        .buffered(CONCURRENT_ACCOUNTS);
    let polled = tokio::select! {
        () = shutdown.requested() => return Ok(None),
        polled = polls.collect() => polled,
    };
    Round::of(events, polled, shutdown).await.map(Some)
}
