//! `migrate`: creates and alters the tables of all models.

use super::Settings;
use super::connections::{open, schema};
use anyhow::{Context, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Changes, Table, with_children};
use time::OffsetDateTime;

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
    if migration.sql.is_empty() {
        return Ok(Vec::new());
    }
    if !folder.is_dir() {
        bail!("{} is not a folder; create it, or pass the folder of your migrations", folder.display());
    }
    let file = folder.join(format!("{}_stripe_sync.sql", version(OffsetDateTime::now_utc())));
    let mut words = migration.words;
    words.extend(migration.losses.into_iter().map(|loss| format!("it deletes {loss}")));
    std::fs::write(&file, migration.sql).with_context(|| format!("cannot write {}", file.display()))?;
    words.push(format!("written to {}, not applied", file.display()));
    Ok(words)
}

/// Formats the version of a migration as sqlx does: the time in UTC, to the second.
fn version(now: OffsetDateTime) -> String {
    let (date, (hour, minute, second)) = (now.date(), now.to_hms());
    let month = u8::from(date.month());
    format!("{:04}{month:02}{:02}{hour:02}{minute:02}{second:02}", date.year(), date.day())
}
