//! `migrate`: the tables, without their rows.

use super::Settings;
use super::sync::open;
use clap::Args;
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Store, with_children};

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// Print the SQL of all tables, for the kind of database of the URL, and touch no database.
    #[arg(long)]
    print: bool,
}

impl Migrate {
    #[expect(clippy::print_stdout, reason = "this is what the command is for")]
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = with_children(&models::ready().iter().map(|model| model.table).collect::<Vec<_>>());
        if self.print {
            print!("{}", AnyStore::schema(&settings.database_url, &tables)?);
            return Ok(ExitCode::SUCCESS);
        }
        let done = open(settings).await?.migrate(&tables).await?;
        for line in &done {
            println!("{line}");
        }
        if done.is_empty() {
            println!("the tables are as the models say");
        }
        Ok(ExitCode::SUCCESS)
    }
}
