//! The command line: its arguments and subcommands.

#[macro_use]
pub(crate) mod lines;

mod config;
mod connections;
mod console;
#[cfg(feature = "demo")]
mod demo;
#[cfg(test)]
mod deployed;
mod diff;
mod doctor;
mod events;
mod examples;
mod generate;
mod get;
mod headings;
mod keys;
mod letters;
mod logging;
mod migrate;
mod models;
mod objects;
mod output;
mod prefixes;
mod privacy;
mod progress;
#[cfg(feature = "billing")]
mod pull;
mod redact;
mod retention;
mod schema;
mod select;
mod service;
mod settings;
mod shutdown;
mod source;
mod spelling;
mod status;
mod sync;
mod tables;
mod times;
mod verified;
mod verify;
#[cfg(all(feature = "billing", feature = "payments"))]
mod views;
mod webhook;

pub(crate) use settings::Settings;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use headings::OUTPUT;
use std::process::ExitCode;

/// Sync Stripe into your own database.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit status: 0 success; 1 finished, but some objects have no row or some events failed; 2 could not run."
)]
pub(crate) struct Arguments {
    /// Log more: -v logs progress and reasons, -vv every request.
    #[arg(short, long, action = clap::ArgAction::Count, global = true, help_heading = OUTPUT)]
    verbose: u8,
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Sync a local fake Stripe into a database; needs no account and no key.
    #[cfg(feature = "demo")]
    Demo(demo::Demo),
    /// Sync all models, or the named models or groups.
    Sync(sync::Sync),
    /// Sync products (with features from metadata), prices, customers and subscriptions.
    #[cfg(feature = "billing")]
    Pull(pull::Pull),
    /// Poll Stripe for events, or apply stored events again.
    Events(events::Events),
    /// Receive webhooks, and manage webhook endpoints.
    Webhook(webhook::Webhook),
    /// Serve web pages that show the tables, and run single commands.
    Console(console::Console),
    /// Create and alter the tables of all models.
    Migrate(migrate::Migrate),
    /// List the ready-made models, or describe some of them.
    Models(models::Models),
    /// Print completions for a shell.
    Completions(generate::Completions),
    /// Write man pages, one for each command.
    Man(generate::Man),
    /// Write a configuration file with all keys, their descriptions and defaults.
    Init(config::Init),
    /// Show the options that hold, and where each comes from.
    Config(config::Config),
    /// Show rows, dead letters and the last complete sync of each model.
    Status,
    /// Remove the data of customers from the database.
    Redact(redact::Redact),
    /// Compare the tables with Stripe, without changing them.
    Verify(verify::Verify),
    /// List, show, retry and drop dead letters: objects that have no row.
    #[command(subcommand)]
    DeadLetters(letters::Letters),
    /// Examine the key, the database and the webhooks, and say what to do about each fault.
    Doctor(doctor::Doctor),
    /// Print an object by its id, from the database or from Stripe.
    Get(get::Get),
    /// Print the row of an object beside the object at Stripe.
    Diff(diff::Diff),
    /// Install, list and drop SQL views that answer common questions, such as revenue by month.
    #[cfg(all(feature = "billing", feature = "payments"))]
    Views(views::Views),
}

/// Parses the command line, with the defaults of the configuration file. Prints help and errors of the command line, and ends the
/// process then.
///
/// # Errors
/// If the file cannot be read, or has keys or values that are not valid.
pub(crate) fn arguments() -> anyhow::Result<Arguments> {
    let matches = config::matches(command())?;
    Ok(Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit()))
}

/// Returns the command line with the examples of each command.
fn command() -> clap::Command {
    examples::add(Arguments::command())
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
        Command::Console(console) => console.run(settings).await,
        Command::Migrate(migrate) => migrate.run(settings).await,
        Command::Models(models) => models.run(settings),
        Command::Completions(completions) => completions.run(settings, command()),
        Command::Man(man) => man.run(settings, command()),
        Command::Init(init) => init.run(settings, &command()),
        Command::Config(config) => config.run(settings, &command()),
        Command::Status => status::run(settings).await,
        Command::Redact(redact) => redact.run(settings).await,
        Command::Verify(verify) => verify.run(settings).await,
        Command::DeadLetters(letters) => letters.run(settings).await,
        Command::Doctor(doctor) => doctor.run(settings).await,
        Command::Get(get) => get.run(settings).await,
        Command::Diff(diff) => diff.run(settings).await,
        #[cfg(all(feature = "billing", feature = "payments"))]
        Command::Views(views) => views.run(settings).await,
    }
}

/// Starts logging to standard error. A service logs one level more than other commands.
pub(crate) fn trace(arguments: &Arguments) {
    let serves = match &arguments.command {
        Command::Webhook(webhook) => webhook.serves(),
        Command::Console(_) => true,
        _ => false,
    };
    logging::start(arguments.settings.log_format, arguments.verbose.saturating_add(u8::from(serves)));
}
