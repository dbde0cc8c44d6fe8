//! The file of a new database belongs to its owner alone: it holds personal data. What SQLite puts beside it, the log and its
//! index, has the mode of the file.

use std::path::{Path, PathBuf};

/// Creates the file of a URL, if it names one that is not there and may be created. One that is there stays as it is. If that
/// fails, SQLite says why.
pub(super) fn create(url: &str, file: &Path) {
    if is_file(url, file)
        && let Some(path) = missing(file)
        && let Err(error) = create_new(&path)
    {
        tracing::debug!(%error, "the file of the database is not created");
    }
}

/// Returns whether a URL names a file that is to be written.
fn is_file(url: &str, file: &Path) -> bool {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    let elsewhere = parameters
        .split('&')
        .any(|it| ["mode=memory", "mode=ro", "immutable=1", "immutable=true"].contains(&it));
    let in_memory = file.to_str().is_some_and(|name| name.is_empty() || name.starts_with("file:"));
    !elsewhere && !in_memory
}

/// Returns the path at which the file would be made: where a link leads to, if it leads nowhere.
fn missing(file: &Path) -> Option<PathBuf> {
    if file.exists() {
        return None;
    }
    let target = file.read_link().ok();
    let beside =
        |target: PathBuf| file.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    Some(target.map_or_else(|| file.to_owned(), beside))
}

/// Never opens a file that is there: to close it would take away the locks that this process has on it.
fn create_new(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use crate::store::SqliteStore;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).expect("a file").permissions().mode() & 0o777
    }

    async fn open(path: &Path) -> SqliteStore {
        let store = SqliteStore::open(&format!("sqlite://{}", path.display())).await.expect("a database");
        store.migrate(&[]).await.expect("tables");
        store
    }

    #[tokio::test]
    async fn a_new_file_is_its_owners_alone_and_one_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let new = folder.path().join("new.db");
        let _store = open(&new).await;
        for name in ["new.db", "new.db-wal", "new.db-shm"] {
            assert_eq!(mode(&folder.path().join(name)), 0o600, "{name}");
        }
        let old = folder.path().join("old.db");
        std::fs::write(&old, "").expect("a file");
        std::fs::set_permissions(&old, std::fs::Permissions::from_mode(0o644)).expect("a mode");
        let _store = open(&old).await;
        assert_eq!(mode(&old), 0o644);
        let link = folder.path().join("link.db");
        std::os::unix::fs::symlink("target.db", &link).expect("a link");
        let _store = open(&link).await;
        assert_eq!(mode(&folder.path().join("target.db")), 0o600);
    }

    #[tokio::test]
    async fn what_is_in_memory_or_may_not_be_created_makes_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.db");
        for (mode, opens) in [("memory", true), ("ro", false)] {
            let opened = SqliteStore::open(&format!("sqlite://{}?mode={mode}", path.display())).await;
            assert_eq!(opened.is_ok(), opens, "{mode}");
            assert!(!path.exists(), "{mode}");
        }
    }
}
