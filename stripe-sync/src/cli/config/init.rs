//! `init`: writes a file with all keys, each with its description and default.

use super::keys::{collect, key_of, may_be_in_file, takes_many};
use super::{ConfigArguments, FILE};
use crate::cli::Settings;
use crate::cli::output::print_json;
use anyhow::{Context as _, bail};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// The beginning of the file.
const HEAD: &str = "\
# Defaults for the options of stripe-sync. The command line and the environment come first.
# Keys above the first table are for all commands; a table, as in [webhook.serve], is for one command.
# `stripe-sync config` shows the values that hold, and where each comes from.
# API keys and secrets do not belong here: key-env names the variables that hold the keys.
";

#[derive(Debug, Args)]
pub(crate) struct Init {}

impl Init {
    #[expect(clippy::unused_self, reason = "the command has no options of its own")]
    pub(crate) fn run(&self, settings: &Settings, command: &Command) -> anyhow::Result<ExitCode> {
        let ConfigArguments { config } = &settings.config;
        let path = config.clone().unwrap_or_else(|| PathBuf::from(FILE));
        let matches = command.clone().get_matches();
        let file = std::fs::File::options().write(true).create_new(true).open(&path);
        let mut file = match file {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                bail!("{} exists; it stays as it is", path.display())
            }
            file => file.with_context(|| format!("cannot write {}", path.display()))?,
        };
        file.write_all(text(command, &matches).as_bytes())
            .with_context(|| format!("cannot write {}", path.display()))?;
        match settings.json {
            true => print_json(&json!({ "file": path.display().to_string() })),
            false => say!("wrote {}; edit it, then run `stripe-sync sync`", path.display()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns the text of the file. The options of the command line are set; all others are comments.
fn text(command: &Command, matches: &ArgMatches) -> String {
    let mut text = HEAD.to_owned();
    let mut known = BTreeSet::new();
    put_options(&mut text, command.get_arguments(), &mut known, |option| given(option, matches));
    put_options(&mut text, shared(command).into_iter(), &mut known, |_| None);
    for command in command.get_subcommands() {
        put_command(&mut text, command, &mut Vec::new(), &known);
    }
    text
}

/// Returns the options that several commands have.
fn shared(command: &Command) -> Vec<&Arg> {
    let mut all = Vec::new();
    collect(command, &mut all);
    let count = |key: &str| all.iter().filter(|option| key_of(option) == key).count();
    all.iter().copied().filter(|option| count(&key_of(option)) > 1).collect()
}

/// Puts the options of a command and its subcommands that are not those of all commands.
fn put_command<'c>(
    text: &mut String,
    command: &'c Command,
    tables: &mut Vec<&'c str>,
    known: &BTreeSet<String>,
) {
    tables.push(command.get_name());
    let mut own = String::new();
    put_options(&mut own, command.get_arguments(), &mut known.clone(), |_| None);
    if !own.is_empty() {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "\n# [{}]\n{own}", tables.join("."));
    }
    for command in command.get_subcommands() {
        put_command(text, command, tables, known);
    }
    tables.pop();
}

fn put_options<'o>(
    text: &mut String,
    options: impl Iterator<Item = &'o Arg>,
    known: &mut BTreeSet<String>,
    given: impl Fn(&Arg) -> Option<Vec<String>>,
) {
    for option in options.filter(|option| may_be_in_file(option)) {
        if !known.insert(key_of(option)) {
            continue;
        }
        let help = option.get_help().map(ToString::to_string).unwrap_or_default();
        let help = help.split_once(" [env").map_or(help.as_str(), |(help, _)| help);
        let default =
            option.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
        let (sign, values) = given(option).map_or(("# ", default), |values| ("", values));
        let _ = write!(text, "\n# {help}\n{sign}{} = {}\n", key_of(option), literal(option, &values));
    }
}

/// Returns the values that the command line gives for an option.
fn given(option: &Arg, matches: &ArgMatches) -> Option<Vec<String>> {
    let id = option.get_id().as_str();
    let raw = matches.get_raw(id).filter(|_| matches.value_source(id) == Some(ValueSource::CommandLine))?;
    Some(raw.map(|value| value.to_string_lossy().into_owned()).collect())
}

/// Writes values in TOML.
fn literal(option: &Arg, values: &[String]) -> String {
    let is_plain = |text: &str| text.parse::<i64>().is_ok() || ["true", "false"].contains(&text);
    let one = |text: &String| match is_plain(text) {
        true => text.clone(),
        false => toml::Value::String(text.clone()).to_string(),
    };
    match values {
        _ if takes_many(option) => format!("[{}]", values.iter().map(one).collect::<Vec<_>>().join(", ")),
        [] if matches!(option.get_action(), ArgAction::Count) => "0".to_owned(),
        [] if !option.get_action().takes_values() => "false".to_owned(),
        [] => "\"\"".to_owned(),
        [value, ..] => one(value),
    }
}
