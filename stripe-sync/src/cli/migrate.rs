//! `migrate`: the tables, without their rows.

use super::Settings;
use super::sync::open;
use anyhow::{Context, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Changes, Store, Table, with_children};
use time::OffsetDateTime;

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// Print the SQL of all tables, for the kind of database of the URL, and touch no database.
    #[arg(long, conflicts_with_all = ["out", "allow_destructive"])]
    print: bool,
    /// Write the SQL of what the database lacks to a file of this folder, as sqlx's own migrator takes it, and change
    /// nothing.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Also change what loses something: types, keys, columns that no model has any more. Columns of your own, and tables that
    /// stripe-sync did not create, are never altered.
    #[arg(long)]
    allow_destructive: bool,
}

impl Migrate {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = with_children(&models::ready().iter().map(|model| model.table).collect::<Vec<_>>());
        if self.print {
            say!("{}", AnyStore::schema(&settings.database_url, &tables)?.trim_end());
            return Ok(ExitCode::SUCCESS);
        }
        let changes = if self.allow_destructive { Changes::Destructive } else { Changes::Safe };
        let store = open(settings).await?;
        let done = match &self.out {
            Some(folder) => write(&store, &tables, changes, folder).await?,
            None => store.migrate_with(&tables, changes).await?,
        };
        for line in &done {
            say!("{line}");
        }
        if done.is_empty() {
            say!("the tables are as the models say");
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes what is new to a file, and says what it is.
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
        bail!("{} is no folder; create it, or give that of your migrations", folder.display());
    }
    let file = folder.join(format!("{}_stripe_sync.sql", version(OffsetDateTime::now_utc())));
    let mut words = migration.words;
    std::fs::write(&file, migration.sql).with_context(|| format!("cannot write {}", file.display()))?;
    words.push(format!("written to {}, and not done", file.display()));
    Ok(words)
}

/// A version such as sqlx makes: the time in UTC, to the second.
fn version(now: OffsetDateTime) -> String {
    let (date, (hour, minute, second)) = (now.date(), now.to_hms());
    let month = u8::from(date.month());
    format!("{:04}{month:02}{:02}{hour:02}{minute:02}{second:02}", date.year(), date.day())
}
