//! `stripe-sync.toml`: a file with defaults for the options of the commands.
//!
//! Each key is an option: at the top of the file for all commands that have it, in a table named after a command, as in
//! `[webhook.serve]`, for that command. The values become the defaults of the options, so that the command line and the environment
//! come first, and a new option is a new key.

mod file;
mod init;
mod keys;
mod show;

pub(super) use init::Init;
pub(super) use show::Config;

use clap::{ArgMatches, Args, Command};
use file::ConfigFile;
use std::ffi::OsString;
use std::path::PathBuf;

/// The file that is read if it is in the working folder.
const FILE: &str = "stripe-sync.toml";

/// The option that names the file.
#[derive(Debug, Clone, Args)]
pub(crate) struct ConfigArguments {
    /// File with defaults for the options [default: stripe-sync.toml in the working folder, if there is one].
    #[arg(long = "config", id = "config", value_name = "PATH", env = "STRIPE_SYNC_CONFIG", global = true, help_heading = super::headings::OUTPUT)]
    pub(super) config: Option<PathBuf>,
}

/// Parses the command line of a command, with the defaults of the file. Prints help and errors of the command line, and ends the
/// process then.
///
/// # Errors
/// If the file cannot be read, or has keys or values that are not valid.
pub(super) fn matches(command: Command) -> anyhow::Result<ArgMatches> {
    let file = find(&command, std::env::args_os())?;
    let command = match &file {
        Some(file) => keys::with_defaults(command, file)?,
        None => command,
    };
    Ok(command.get_matches())
}

/// Finds the file: by the command line, the environment, or in the working folder.
fn find(command: &Command, arguments: impl Iterator<Item = OsString>) -> anyhow::Result<Option<ConfigFile>> {
    let lenient = command.clone().ignore_errors(true).disable_help_flag(true).disable_version_flag(true);
    let matches = lenient.try_get_matches_from(arguments).ok();
    if matches.as_ref().and_then(|matches| matches.subcommand_name()) == Some("init") {
        return Ok(None);
    }
    match matches.as_ref().and_then(named) {
        Some(path) => ConfigFile::read(path).map(Some),
        None if PathBuf::from(FILE).exists() => ConfigFile::read(PathBuf::from(FILE)).map(Some),
        None => Ok(None),
    }
}

/// Returns the file that the command line or the environment names, wherever the option stands.
fn named(matches: &ArgMatches) -> Option<PathBuf> {
    let below = matches.subcommand().and_then(|(_, matches)| named(matches));
    below.or_else(|| matches.try_get_one::<PathBuf>("config").ok().flatten().cloned())
}
