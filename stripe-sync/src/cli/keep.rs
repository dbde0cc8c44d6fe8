//! [`Keep`]: how long the inbox keeps what it no longer needs.

use clap::Args;
use std::time::Duration;
use stripe_sync::runtime::Retention;

#[derive(Debug, Args)]
pub(crate) struct Keep {
    /// Days to keep events that were applied or ignored. Those that wait or have failed are never forgotten.
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    keep_days: u32,
    /// Days to keep the content of failed events and dead letters; their ids and reasons stay.
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..))]
    keep_failed_days: u32,
}

impl Keep {
    pub(crate) fn retention(&self) -> Retention {
        Retention::default().settled(days(self.keep_days)).failed(days(self.keep_failed_days))
    }
}

fn days(days: u32) -> Duration {
    Duration::from_secs(u64::from(days) * 86_400)
}
