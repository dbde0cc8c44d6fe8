//! `config`: the options that hold, and where each comes from.

use super::file::ConfigFile;
use super::keys::{collect, key_of, may_be_in_file, with_defaults};
use crate::cli::Settings;
use crate::cli::output::{print_json, print_table};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args, Command};
use serde_json::json;
use std::collections::BTreeSet;
use std::process::ExitCode;
use stripe_sync::runtime::AnyStore;

#[derive(Debug, Args)]
pub(crate) struct Config {}

/// An option that holds.
struct Setting {
    key: String,
    values: Vec<String>,
    origin: String,
}

impl Config {
    #[expect(clippy::unused_self, reason = "the command has no options of its own")]
    pub(crate) fn run(&self, settings: &Settings, command: &Command) -> anyhow::Result<ExitCode> {
        let file = super::find(command, std::env::args_os())?;
        let shown = settings_of(command, file.as_ref())?;
        if settings.json {
            let all =
                shown.iter().map(|it| json!({ "key": it.key, "values": it.values, "origin": it.origin }));
            print_json(
                &json!({ "file": file.map(|it| it.path().display().to_string()), "settings": all.collect::<Vec<_>>() }),
            );
            return Ok(ExitCode::SUCCESS);
        }
        let rows = shown.iter().map(|it| vec![it.key.clone(), it.values.join(", "), it.origin.clone()]);
        print_table(&["key", "value", "from"], rows);
        match file {
            Some(file) => say!("file: {}", file.path().display()),
            None => say!("file: none; `stripe-sync init` writes one"),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns the options of all commands, each once, and those that the file sets for single commands.
fn settings_of(command: &Command, file: Option<&ConfigFile>) -> anyhow::Result<Vec<Setting>> {
    let with_file = match file {
        Some(file) => with_defaults(command.clone(), file)?,
        None => command.clone(),
    };
    let matches = with_file.get_matches();
    let mut known = BTreeSet::new();
    let mut settings = Vec::new();
    let mut options = Vec::new();
    collect(command, &mut options);
    for option in options {
        if may_be_in_file(option) && known.insert(key_of(option)) {
            settings.push(setting(option, &matches, file));
        }
    }
    let single = file.iter().flat_map(|file| &file.keys).filter(|key| !key.tables.is_empty());
    settings.extend(single.map(|key| Setting {
        key: format!("{}.{}", key.tables.join("."), key.name),
        values: key.values.clone(),
        origin: format!("file, line {}", key.line),
    }));
    Ok(settings)
}

fn setting(option: &Arg, matches: &ArgMatches, file: Option<&ConfigFile>) -> Setting {
    let key = key_of(option);
    let (values, origin) = given(option, matches, file, &key);
    let values = match (values.is_empty(), key.as_str()) {
        (false, "database-url") => values.iter().map(|url| AnyStore::shown(url)).collect(),
        (false, _) if option.is_hide_env_values_set() => vec!["(set)".to_owned()],
        _ => values,
    };
    Setting { key, values, origin }
}

/// Returns the values of an option and where they come from, in the order in which these come.
fn given(option: &Arg, matches: &ArgMatches, file: Option<&ConfigFile>, key: &str) -> (Vec<String>, String) {
    let id = option.get_id().as_str();
    // `value_source` panics for an option of another command.
    let is_known = matches.ids().any(|known| known == id);
    if is_known && matches.value_source(id) == Some(ValueSource::CommandLine) {
        let raw = matches.get_raw(id).into_iter().flatten();
        return (raw.map(|value| value.to_string_lossy().into_owned()).collect(), "command line".to_owned());
    }
    if let Some(name) = option.get_env()
        && let Some(value) = std::env::var_os(name)
    {
        return (
            vec![value.to_string_lossy().into_owned()],
            format!("environment, {}", name.to_string_lossy()),
        );
    }
    if let Some(key) =
        file.and_then(|file| file.keys.iter().find(|it| it.tables.is_empty() && it.name == key))
    {
        return (key.values.clone(), format!("file, line {}", key.line));
    }
    let default = option.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
    (default.collect(), "default".to_owned())
}
