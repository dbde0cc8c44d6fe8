//! The options that a file may set, and the defaults that it gives them.

use super::file::{ConfigFile, ConfigKey};
use crate::cli::spelling::nearest;
use anyhow::bail;
use clap::builder::OsStr;
use clap::error::{ContextKind, ContextValue};
use clap::{Arg, ArgAction, Command};
use std::error::Error as _;

/// The options that have to be given each time, with the reason.
const NOT_IN_FILES: &[(&str, &str)] = &[
    (
        "api_key",
        "a key does not belong in a file: name the variable that holds it, as in key-env = [\"STRIPE_API_KEY\"]",
    ),
    ("secret", "a secret does not belong in a file: set STRIPE_SYNC_LISTEN_SECRET"),
    ("secrets", "a secret does not belong in a file: set STRIPE_WEBHOOK_SECRETS"),
    ("page_token", "a token does not belong in a file: set STRIPE_SYNC_PAGE_TOKEN"),
    ("allow_destructive", "it has to be given each time"),
    ("config", "the file is found by --config, STRIPE_SYNC_CONFIG, or in the working folder"),
];

/// Returns true for an option that a file may set.
pub(super) fn may_be_in_file(option: &Arg) -> bool {
    let is_generated = ["help", "version"].contains(&option.get_id().as_str());
    let is_given_each_time = option.is_positional() && option.get_id() != "models";
    !is_generated && !is_given_each_time && NOT_IN_FILES.iter().all(|(id, _)| option.get_id() != id)
}

/// Returns the key of an option.
pub(super) fn key_of(option: &Arg) -> String {
    option.get_id().as_str().replace('_', "-")
}

/// Returns true for an option that takes several values.
pub(super) fn takes_many(option: &Arg) -> bool {
    matches!(option.get_action(), ArgAction::Append)
}

/// Gives the options of a command, and of its subcommands, the defaults of a file.
pub(super) fn with_defaults(mut command: Command, file: &ConfigFile) -> anyhow::Result<Command> {
    for key in &file.keys {
        let scope = scope(&command, file, key)?;
        if !key.tables.is_empty() && command.get_arguments().any(|option| key_of(option) == key.name) {
            bail!(
                "{}: `{}` is for all commands: it belongs above the first table",
                file.place(key.line),
                key.name
            );
        }
        check(scope, file, key)?;
        command = set_in(command, &key.tables, key);
    }
    Ok(command)
}

/// Finds the command of a key's tables.
fn scope<'c>(command: &'c Command, file: &ConfigFile, key: &ConfigKey) -> anyhow::Result<&'c Command> {
    let mut scope = command;
    for table in &key.tables {
        let Some(found) = scope.find_subcommand(table) else {
            let known = scope.get_subcommands().map(|it| it.get_name().to_owned());
            bail!("{}: unknown table `{}`{}", file.place(key.line), key.tables.join("."), near(table, known));
        };
        scope = found;
    }
    Ok(scope)
}

/// Checks the name and the values of a key.
fn check(scope: &Command, file: &ConfigFile, key: &ConfigKey) -> anyhow::Result<()> {
    let place = file.place(key.line);
    let spelled = key.name.replace('-', "_");
    if let Some((_, reason)) = NOT_IN_FILES.iter().find(|(id, _)| *id == spelled) {
        bail!("{place}: `{}` cannot be set here: {reason}", key.name);
    }
    let mut options = Vec::new();
    collect(scope, &mut options);
    let Some(option) = options.iter().find(|option| may_be_in_file(option) && key_of(option) == key.name)
    else {
        let known = options.iter().filter(|option| may_be_in_file(option)).map(|option| key_of(option));
        bail!("{place}: unknown key `{}`{}", key.name, near(&key.name, known));
    };
    if key.values.len() != 1 && !takes_many(option) {
        bail!("{place}: `{}` takes one value", key.name);
    }
    check_values(option, key).map_err(|reason| anyhow::anyhow!("{place}: `{}`: {reason}", key.name))
}

/// Checks the values as the command line would.
fn check_values(option: &Arg, key: &ConfigKey) -> Result<(), String> {
    let alone = Arg::new("value")
        .long("value")
        .action(option.get_action().clone())
        .value_parser(option.get_value_parser().clone())
        .default_values(texts(key));
    match Command::new("check").arg(alone).try_get_matches_from(["check"]) {
        Ok(_) => Ok(()),
        Err(error) => Err(match (error.source(), error.get(ContextKind::ValidValue)) {
            (Some(reason), _) => reason.to_string(),
            (None, Some(ContextValue::Strings(valid))) => format!("expected {}", valid.join(" or ")),
            (None, _) => "not a valid value".to_owned(),
        }),
    }
}

fn texts(key: &ConfigKey) -> Vec<OsStr> {
    key.values.iter().map(|value| OsStr::from(value.clone())).collect()
}

/// Collects the options of a command and of its subcommands.
pub(super) fn collect<'c>(command: &'c Command, options: &mut Vec<&'c Arg>) {
    options.extend(command.get_arguments());
    for command in command.get_subcommands() {
        collect(command, options);
    }
}

/// Sets a default in the command of some tables, and in its subcommands.
fn set_in(command: Command, tables: &[String], key: &ConfigKey) -> Command {
    match tables {
        [] => set(command, key),
        [table, rest @ ..] => command.mut_subcommand(table, |command| set_in(command, rest, key)),
    }
}

fn set(command: Command, key: &ConfigKey) -> Command {
    let ids: Vec<String> = command
        .get_arguments()
        .filter(|option| key_of(option) == key.name)
        .map(|option| option.get_id().to_string())
        .collect();
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let command = ids
        .into_iter()
        .fold(command, |command, id| command.mut_arg(id, |option| option.default_values(texts(key))));
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |command| set(command, key)))
}

/// Returns the end of an error about an unknown name: the nearest known one.
fn near(name: &str, known: impl Iterator<Item = String>) -> String {
    match nearest(name, known) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => "; `stripe-sync config` lists all keys".to_owned(),
    }
}
