//! `migrate`: creates and alters the tables of all models.

use super::Settings;
use super::connections::{open_with, schema};
use super::headings::{DATABASE, OUTPUT};
use super::output::print_json;
use super::schema::migrate_with;
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Changes, MigrationFiles, Table, with_children};

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// Print the SQL that creates all tables in the kind of database of the URL, and connect to no database.
    #[arg(long, conflicts_with_all = ["out", "allow_destructive"], help_heading = OUTPUT)]
    print: bool,
    /// Write the SQL of pending changes to a file in this folder, as a migration for sqlx, and change nothing.
    #[arg(long, value_name = "DIR", help_heading = OUTPUT)]
    out: Option<PathBuf>,
    /// Allow changes that lose data: of column types, of keys, and of columns that no model has any more. Your own
    /// columns, and tables that stripe-sync did not create, are never altered.
    #[arg(long, help_heading = DATABASE)]
    allow_destructive: bool,
}

impl Migrate {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
        if self.print {
            let sql = schema(settings, &ready)?;
            match settings.json {
                true => print_json(&json!({ "sql": sql })),
                false => say!("{}", sql.trim_end()),
            }
            return Ok(ExitCode::SUCCESS);
        }
        let changes = if self.allow_destructive { Changes::Destructive } else { Changes::Safe };
        let (store, tables) = open_with(settings, &ready).await?;
        let tables = with_children(&tables);
        let done = match &self.out {
            Some(folder) => write(&store, &tables, changes, folder).await?,
            None => migrate(settings, &store, &tables, changes).await?,
        };
        done.print(settings);
        Ok(ExitCode::SUCCESS)
    }
}

/// The result of a migration.
#[derive(Debug, Default)]
struct MigrationOutcome {
    changes: Vec<String>,
    /// The rows and values that it deletes.
    losses: Vec<String>,
    /// The file that it was written to instead of being applied.
    file: Option<PathBuf>,
}

impl MigrationOutcome {
    fn print(&self, settings: &Settings) {
        let file = self.file.as_ref().map(|file| file.display().to_string());
        if settings.json {
            return print_json(&json!({ "changes": self.changes, "losses": self.losses, "file": file }));
        }
        for change in &self.changes {
            say!("{change}");
        }
        if let Some(file) = file {
            for loss in &self.losses {
                say!("it deletes {loss}");
            }
            say!("written to {file}, not applied");
        } else if self.changes.is_empty() {
            say!("the tables match the models");
        }
    }
}

/// Applies the pending changes. Prints the rows and values that are deleted, before they are.
async fn migrate(
    settings: &Settings,
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
) -> anyhow::Result<MigrationOutcome> {
    let losses = match changes {
        Changes::Safe => Vec::new(),
        Changes::Destructive => store.plan(tables, changes).await?.losses,
    };
    for loss in losses.iter().filter(|_| !settings.json) {
        say!("deleting {loss}");
    }
    Ok(MigrationOutcome { changes: migrate_with(store, tables, changes).await?, losses, file: None })
}

/// Writes the pending changes to a file.
async fn write(
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
    folder: &Path,
) -> anyhow::Result<MigrationOutcome> {
    let migration = store.plan(tables, changes).await?;
    let file = migration.write_file(folder, MigrationFiles::Sqlx)?;
    Ok(MigrationOutcome { changes: migration.words, losses: migration.losses, file })
}
