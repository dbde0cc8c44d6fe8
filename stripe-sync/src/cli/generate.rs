//! `completions` and `man`: texts for shells and manuals, made from the command line itself.

use super::Settings;
use super::output::print_json;
use anyhow::Context as _;
use clap::{Args, Command};
use clap_complete::Shell;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// Shell.
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self, settings: &Settings, mut command: Command) -> anyhow::Result<ExitCode> {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut command, "stripe-sync", &mut text);
        let script = String::from_utf8(text)?;
        match settings.json {
            true => print_json(&json!({ "shell": self.shell.to_string(), "script": script })),
            false => say!("{}", script.trim_end()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Folder for the pages; created if missing.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Man {
    pub(crate) fn run(&self, settings: &Settings, command: Command) -> anyhow::Result<ExitCode> {
        let failed = || format!("cannot write man pages into {}", self.folder.display());
        std::fs::create_dir_all(&self.folder).with_context(failed)?;
        clap_mangen::generate_to(command, &self.folder).with_context(failed)?;
        match settings.json {
            true => print_json(&json!({ "folder": self.folder.display().to_string() })),
            false => say!("wrote man pages into {}", self.folder.display()),
        }
        Ok(ExitCode::SUCCESS)
    }
}
