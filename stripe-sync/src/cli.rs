//! The command line: what it takes, and which command does what.

#[macro_use]
pub(crate) mod lines;

#[cfg(feature = "demo")]
mod demo;
mod events;
mod fit;
mod keep;
mod keys;
mod migrate;
mod models;
mod output;
mod progress;
#[cfg(feature = "billing")]
mod pull;
mod redact;
mod select;
mod settings;
mod source;
mod status;
mod stop;
mod sync;
mod verify;
mod webhook;

pub(crate) use settings::Settings;

use clap::{Parser, Subcommand};
use std::io::IsTerminal;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Keeps Stripe's objects in your own database.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit status: 0 all done, 1 done but some objects have no row or some events failed, 2 could not run."
)]
pub(crate) struct Arguments {
    /// Say more: -v what it does, -vv every request.
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    verbose: u8,
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Try it: a fake of Stripe, a database, everything synchronised. Needs no account and no key.
    #[cfg(feature = "demo")]
    Demo(demo::Demo),
    /// Synchronise all models, or those that are named.
    Sync(sync::Sync),
    /// Synchronise what is sold, with the features that its metadata names, customers, and subscriptions.
    #[cfg(feature = "billing")]
    Pull(pull::Pull),
    /// Keep the tables fresh by events: ask Stripe for them, or have them applied once more.
    Events(events::Events),
    /// Keep the tables fresh by webhooks: receive them, and manage where Stripe sends them.
    Webhook(webhook::Webhook),
    /// Make the tables what the models say.
    Migrate(migrate::Migrate),
    /// List the models.
    Models,
    /// Say what is in the database.
    Status,
    /// Remove the data of customers from the database.
    Redact(redact::Redact),
    /// Compare the database with Stripe, without writing.
    Verify(verify::Verify),
}

/// Runs the command.
pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let settings = &arguments.settings;
    match &arguments.command {
        #[cfg(feature = "demo")]
        Command::Demo(demo) => demo.run(settings).await,
        Command::Sync(sync) => sync.run(settings).await,
        #[cfg(feature = "billing")]
        Command::Pull(pull) => pull.run(settings).await,
        Command::Events(events) => events.run(settings, arguments.verbose).await,
        Command::Webhook(webhook) => webhook.run(settings).await,
        Command::Migrate(migrate) => migrate.run(settings).await,
        Command::Models => models::run(settings),
        Command::Status => status::run(settings).await,
        Command::Redact(redact) => redact.run(settings).await,
        Command::Verify(verify) => verify.run(settings).await,
    }
}

/// Sends what the libraries tell to standard error. A service tells what it does unasked.
pub(crate) fn trace(arguments: &Arguments) {
    let serves = matches!(&arguments.command, Command::Webhook(webhook) if webhook.serves());
    let level = match arguments.verbose.saturating_add(u8::from(serves)) {
        // Who keeps it waiting is said unasked.
        0 => "off,sync_runtime::store::postgres=warn",
        1 => "warn,stripe_sync=info,sync_runtime=info",
        _ => "warn,stripe_sync=debug,sync_runtime=debug,stripe_client=debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let colors =
        std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colors);
    // A log that nobody reads ends nothing.
    log.log_internal_errors(false).init();
}
