//! [`Migration`]: the changes of a database that fit it to the models, as files too, and [`Difference`]: their reasons.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};
use time::OffsetDateTime;

/// The changes that a migration may make.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Changes {
    /// Changes that lose nothing.
    #[default]
    Safe,
    /// Also changes that lose something: other types, columns that models no longer have, keys, NULLs that are forbidden. Columns
    /// of the application, and tables that stripe-sync did not create, are never altered.
    Destructive,
}

/// A difference between a database and the models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The description, in words.
    pub words: String,
    /// True if rows cannot be read or written because of it.
    pub hinders: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// The changes of a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Migration {
    /// The description, in words.
    pub words: Vec<String>,
    /// The statements; empty if there is nothing to do.
    pub sql: String,
    /// The rows and values that a destructive migration deletes, with their numbers.
    pub losses: Vec<String>,
}

/// The names of migration files, as a tool expects them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationFiles {
    /// `20260527093000_stripe_sync.sql`: the time in UTC, for the migrator of sqlx, and for versioned migrations of Atlas.
    Sqlx,
    /// `V7__stripe_sync.sql`: the number after the last one of the folder, for refinery.
    Refinery,
}

impl Migration {
    /// Returns true if there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.sql.is_empty()
    }

    /// Writes the statements as the next file of a folder of migrations, and applies nothing. Returns the path; `None` if there
    /// is nothing to do.
    ///
    /// ```no_run
    /// # use sync_runtime::{AnyStore, Changes, MigrationFiles, Table};
    /// # async fn example(tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
    /// let store = AnyStore::open(&std::env::var("DATABASE_URL")?).await?;
    /// store.plan(tables, Changes::Safe).await?.write_file("migrations", MigrationFiles::Sqlx)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the folder does not exist, or the file cannot be written.
    pub fn write_file(&self, folder: impl AsRef<Path>, files: MigrationFiles) -> io::Result<Option<PathBuf>> {
        let folder = folder.as_ref();
        if self.is_empty() {
            return Ok(None);
        }
        if !folder.is_dir() {
            let message = format!(
                "{} is not a folder; create it, or pass the folder of your migrations",
                folder.display()
            );
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        let version = match files {
            MigrationFiles::Sqlx => version(OffsetDateTime::now_utc()),
            MigrationFiles::Refinery => format!("V{}_", 1 + last_number(folder)?),
        };
        let file = folder.join(format!("{version}_stripe_sync.sql"));
        let failed = |error: io::Error| {
            io::Error::new(error.kind(), format!("cannot write {}: {error}", file.display()))
        };
        fs::write(&file, &self.sql).map_err(failed)?;
        Ok(Some(file))
    }
}

/// Formats the version of a migration as sqlx does: the time in UTC, to the second.
fn version(now: OffsetDateTime) -> String {
    let (date, (hour, minute, second)) = (now.date(), now.to_hms());
    let month = u8::from(date.month());
    format!("{:04}{month:02}{:02}{hour:02}{minute:02}{second:02}", date.year(), date.day())
}

/// Returns the last number of the files of refinery in a folder.
fn last_number(folder: &Path) -> io::Result<u64> {
    let mut last = 0;
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let number = |name: &str| name.strip_prefix(['V', 'U'])?.split_once("__")?.0.parse::<u64>().ok();
        let number = name.to_str().and_then(number);
        last = number.unwrap_or_default().max(last);
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::{Migration, MigrationFiles};

    fn migration() -> Migration {
        Migration { sql: "CREATE TABLE customers (id TEXT);\n".to_owned(), ..Migration::default() }
    }

    fn name(path: Option<std::path::PathBuf>) -> String {
        path.and_then(|path| Some(path.file_name()?.to_str()?.to_owned())).unwrap_or_default()
    }

    #[test]
    fn files_are_named_as_their_tool_expects() {
        let folder = tempfile::tempdir().expect("a folder");
        let sqlx = name(migration().write_file(folder.path(), MigrationFiles::Sqlx).expect("written"));
        let (version, rest) = sqlx.split_once('_').expect("a version");
        assert_eq!((version.len(), version.parse::<u64>().is_ok(), rest), (14, true, "stripe_sync.sql"));
        for expected in ["V1__stripe_sync.sql", "V2__stripe_sync.sql"] {
            let file =
                name(migration().write_file(folder.path(), MigrationFiles::Refinery).expect("written"));
            assert_eq!(file, expected);
        }
        std::fs::write(folder.path().join("V12__users.sql"), "").expect("written");
        let file = name(migration().write_file(folder.path(), MigrationFiles::Refinery).expect("written"));
        assert_eq!(file, "V13__stripe_sync.sql");
    }

    #[test]
    fn an_empty_migration_has_no_file_and_a_missing_folder_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(
            Migration::default().write_file(folder.path(), MigrationFiles::Sqlx).expect("nothing"),
            None
        );
        let missing = migration().write_file(folder.path().join("none"), MigrationFiles::Sqlx);
        assert!(missing.expect_err("no folder").to_string().contains("is not a folder; create it"));
    }
}
