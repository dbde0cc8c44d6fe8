//! The log on standard error.

use super::progress::AboveBars;
use clap::ValueEnum;
use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;

/// The format of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object on each line.
    Json,
}

/// Starts logging: warnings, with `verbosity` also progress, then every request. RUST_LOG comes first.
pub(super) fn start(format: LogFormat, verbosity: u8) {
    let level = match verbosity {
        // The databases' driver warns of slow statements.
        0 => "warn,sqlx=error",
        1 => "warn,stripe_sync=info,sync_runtime=info",
        _ => "warn,stripe_sync=debug,sync_runtime=debug,stripe_client=debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let colors =
        std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(AboveBars::default).with_ansi(colors);
    // A closed standard error does not end the process.
    let log = log.log_internal_errors(false);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => {
            super::lines::log_errors_as_json();
            log.json().init();
        }
    }
}
