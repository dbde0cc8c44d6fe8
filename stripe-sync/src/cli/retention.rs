//! [`RetentionArguments`]: the age at which settled events and failed content are deleted.

use super::headings::RETENTION;
use clap::Args;
use std::time::Duration;
use stripe_sync::runtime::Retention;

#[derive(Debug, Args)]
#[command(next_help_heading = RETENTION)]
pub(crate) struct RetentionArguments {
    /// Days to keep applied and ignored events; pending and failed events are never deleted.
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    keep_days: u32,
    /// Days to keep the content of failed events and dead letters; ids and reasons stay.
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..))]
    keep_failed_days: u32,
}

impl RetentionArguments {
    pub(crate) fn retention(&self) -> Retention {
        Retention::default().settled(days(self.keep_days)).failed(days(self.keep_failed_days))
    }
}

fn days(days: u32) -> Duration {
    Duration::from_secs(u64::from(days) * 86_400)
}
