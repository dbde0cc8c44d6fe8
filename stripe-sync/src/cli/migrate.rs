//! `migrate`: creates and alters the tables of all models.

use super::Settings;
use super::connections::{open, schema};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Changes, MigrationFiles, Table, with_children};

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// Print the SQL that creates all tables in the kind of database of the URL, and connect to no database.
    #[arg(long, conflicts_with_all = ["out", "allow_destructive"])]
    print: bool,
    /// Write the SQL of pending changes to a file in this folder, as a migration for sqlx, and change nothing.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Allow changes that lose data: of column types, of keys, and of columns that no model has any more. Your own
    /// columns, and tables that stripe-sync did not create, are never altered.
    #[arg(long)]
    allow_destructive: bool,
}

impl Migrate {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = with_children(&models::ready().iter().map(|model| model.table).collect::<Vec<_>>());
        if self.print {
            say!("{}", schema(settings, &tables)?.trim_end());
            return Ok(ExitCode::SUCCESS);
        }
        let changes = if self.allow_destructive { Changes::Destructive } else { Changes::Safe };
        let store = open(settings).await?;
        let done = match &self.out {
            Some(folder) => write(&store, &tables, changes, folder).await?,
            None => {
                if self.allow_destructive {
                    tell_losses(&store, &tables).await?;
                }
                store.migrate_with(&tables, changes).await?
            }
        };
        for line in &done {
            say!("{line}");
        }
        if done.is_empty() {
            say!("the tables match the models");
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints the rows and values that the migration deletes, before it does.
async fn tell_losses(store: &AnyStore, tables: &[&'static Table]) -> anyhow::Result<()> {
    for loss in store.plan(tables, Changes::Destructive).await?.losses {
        say!("deleting {loss}");
    }
    Ok(())
}

/// Writes the pending changes to a file. Returns a description of each.
async fn write(
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
    folder: &Path,
) -> anyhow::Result<Vec<String>> {
    let migration = store.plan(tables, changes).await?;
    let mut words = migration.words.clone();
    words.extend(migration.losses.iter().map(|loss| format!("it deletes {loss}")));
    if let Some(file) = migration.write_file(folder, MigrationFiles::Sqlx)? {
        words.push(format!("written to {}, not applied", file.display()));
    }
    Ok(words)
}
