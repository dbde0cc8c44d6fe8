//! `events poll`: what has happened since the last poll.

use super::outcome::Origin;
use super::round::Round;
use crate::cli::source::Sources;
use crate::cli::stop::Stop;
use crate::cli::{Settings, lines};
use anyhow::bail;
use clap::Args;
use futures::stream::{self, StreamExt};
use std::process::ExitCode;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Events, SyncError};

/// How many accounts are polled at once.
const AT_ONCE: usize = 4;

#[derive(Debug, Args)]
pub(crate) struct Poll {
    #[command(flatten)]
    sources: Sources,
    /// Go on polling, until SIGTERM or Ctrl-C.
    #[arg(long)]
    follow: bool,
    /// How many seconds there are between two polls.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..), value_name = "SECONDS")]
    interval: u64,
}

impl Poll {
    pub(crate) async fn run(&self, settings: &Settings, verbose: u8) -> anyhow::Result<ExitCode> {
        let mut stop = Stop::on_signals()?;
        let events = self.sources.events(settings).await?;
        // What cannot be done now is told; what cannot be done later may pass.
        let Some(first) = once(&events, &mut stop).await? else {
            bail!("stopped before the end; the next poll goes on from there");
        };
        first.print(settings, verbose);
        if !self.follow {
            return Ok(first.exit_code());
        }
        let clean = self.follow(&events, &mut stop, settings, verbose).await;
        Ok(if clean && first.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Polls until it is to stop. Returns whether nothing has failed.
    async fn follow(
        &self,
        events: &[Events<AnyStore>],
        stop: &mut Stop,
        settings: &Settings,
        verbose: u8,
    ) -> bool {
        let mut clean = true;
        loop {
            tokio::select! {
                () = stop.wanted() => return clean,
                () = tokio::time::sleep(Duration::from_secs(self.interval)) => {}
            }
            match once(events, stop).await {
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
                    complain!("not polled: {error:#}; trying again in {} s", self.interval);
                }
            }
        }
    }
}

/// Polls, and applies what is due; nothing if it is to stop before.
async fn once(events: &[Events<AnyStore>], stop: &mut Stop) -> Result<Option<Round>, SyncError> {
    let polls =
        stream::iter(events).map(async |events| events.poll().await.map(Origin::Polled)).buffered(AT_ONCE);
    let polled = tokio::select! {
        () = stop.wanted() => return Ok(None),
        polled = polls.collect() => polled,
    };
    Round::of(events, polled, stop).await.map(Some)
}
