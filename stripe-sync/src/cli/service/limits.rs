//! [`ServiceLimits`]: the limits of connections and request bodies.

use clap::Args;
use std::time::Duration;
use stripe_sync::runtime::Receiver;

/// The limits of connections and requests.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Limits")]
pub(crate) struct ServiceLimits {
    /// Concurrent connections; further clients wait until one ends.
    #[arg(long, value_name = "NUMBER", default_value_t = 512, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) max_connections: u16,
    /// Seconds for the headers of a request to arrive, and for an idle connection to stay open.
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    header_timeout: u16,
    /// Seconds for the body of a request to arrive.
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    body_timeout: u16,
    /// Memory for the bodies of all requests together, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..))]
    body_memory: u16,
    /// Also accept HTTP/2 without TLS (h2c), for a proxy that uses it.
    #[arg(long)]
    pub(crate) http2: bool,
}

impl ServiceLimits {
    pub(crate) fn header_timeout(&self) -> Duration {
        Duration::from_secs(u64::from(self.header_timeout))
    }

    pub(crate) fn body_timeout(&self) -> Duration {
        Duration::from_secs(u64::from(self.body_timeout))
    }

    /// Sets the limits of a receiver.
    pub(crate) fn limit(&self, receiver: Receiver) -> Receiver {
        receiver.body_timeout(self.body_timeout()).body_budget(usize::from(self.body_memory) << 20)
    }
}
