//! `sync --dry-run`: the work of a run, without requests to Stripe and without writing.

use crate::cli::connections::open_with;
use crate::cli::output::{print_json, print_table};
use crate::cli::{Settings, times};
use serde_json::{Value, json};
use std::path::Path;
use stripe_sync::runtime::store::{ModelStatus, RowStore as _};
use stripe_sync::runtime::{AnyStore, Changes, Table, lists, with_children};

/// The work of a run.
#[derive(Debug)]
pub(super) struct SyncPlan {
    /// The changes of the schema, in words.
    changes: Vec<String>,
    models: Vec<PlannedModel>,
}

/// The work for a model of an account.
#[derive(Debug)]
struct PlannedModel {
    table: &'static Table,
    account: String,
    rows: i64,
    reads: Reads,
}

/// The part of the lists that a run reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    Everything,
    /// What an interrupted run has left.
    Rest,
    /// What has changed since an instant, in seconds.
    Changes(i64),
}

impl SyncPlan {
    /// Looks at the database. With `full`, every list is read from its beginning.
    pub(super) async fn of(
        settings: &Settings,
        tables: &[&'static Table],
        full: bool,
    ) -> anyhow::Result<Self> {
        let (store, tables) = open_with(&existing(settings), tables).await?;
        let tables = &tables[..];
        let changes = store.plan(&with_children(tables), Changes::Safe).await?.words;
        let is_new = store.check(&[]).await?.iter().any(|difference| difference.hinders);
        let usable = if is_new { Vec::new() } else { store.usable(tables).await? };
        let known = store_status(&store, &usable).await?;
        let mut models = Vec::new();
        for table in tables.iter().copied() {
            let of_table = known.iter().filter(|status| status.model == table.model);
            let mut planned: Vec<_> = of_table.map(|status| PlannedModel::of(table, status, full)).collect();
            if planned.is_empty() {
                let (account, reads) = (String::new(), Reads::Everything);
                planned.push(PlannedModel { table, account, rows: 0, reads });
            }
            models.extend(planned);
        }
        Ok(Self { changes, models })
    }

    pub(super) fn print(&self, settings: &Settings) {
        let database = AnyStore::shown(&settings.database_url);
        if settings.json {
            let models: Vec<Value> = self.models.iter().map(PlannedModel::as_json).collect();
            return print_json(&json!({ "database": database, "changes": self.changes, "models": models }));
        }
        let rows = self.models.iter().map(|model| {
            vec![
                model.table.model.to_owned(),
                model.account.clone(),
                model.rows.to_string(),
                model.reads.to_string(),
            ]
        });
        print_table(&["model", "account", "rows", "reads"], rows);
        match self.changes.len() {
            0 => say!("the tables match the models"),
            count => {
                say!("{count} changes of the schema; `stripe-sync migrate --out DIR` writes them to a file")
            }
        }
        say!(
            "nothing was requested from Stripe or written to {database}; `stripe-sync verify` compares the rows with Stripe"
        );
    }
}

impl PlannedModel {
    fn of(table: &'static Table, status: &ModelStatus, full: bool) -> Self {
        let reads = match (full, status.in_progress, status.complete) {
            (true, ..) | (_, false, None) => Reads::Everything,
            (false, true, _) => Reads::Rest,
            (false, false, Some(since)) => Reads::Changes(since),
        };
        Self { table, account: status.account.clone(), rows: status.rows, reads }
    }

    fn as_json(&self) -> Value {
        let (reads, since) = match self.reads {
            Reads::Everything => ("everything", None),
            Reads::Rest => ("rest", None),
            Reads::Changes(since) => ("changes", Some(since)),
        };
        json!({
            "model": self.table.model,
            "account": self.account,
            "rows": self.rows,
            "lists": lists(self.table).iter().map(|list| list.info.path).collect::<Vec<_>>(),
            "reads": reads,
            "since": since,
        })
    }
}

impl std::fmt::Display for Reads {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Everything => f.write_str("everything"),
            Self::Rest => f.write_str("the rest of an interrupted run"),
            Self::Changes(since) => write!(f, "what has changed since {}", times::instant(*since)),
        }
    }
}

async fn store_status(store: &AnyStore, tables: &[&'static Table]) -> anyhow::Result<Vec<ModelStatus>> {
    match tables.is_empty() {
        true => Ok(Vec::new()),
        false => Ok(store.status(tables).await?),
    }
}

/// Returns the settings with a database in memory in place of an SQLite file that does not exist, so that none is created.
fn existing(settings: &Settings) -> Settings {
    let file = settings.database_url.strip_prefix("sqlite:").map(|rest| rest.trim_start_matches("//"));
    let file = file.and_then(|file| file.split('?').next());
    match file.is_some_and(|file| !Path::new(file).exists()) {
        true => Settings { database_url: "sqlite::memory:".to_owned(), ..settings.clone() },
        false => settings.clone(),
    }
}
