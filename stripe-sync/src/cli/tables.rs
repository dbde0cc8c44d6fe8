//! `--raw` and `--on-delete`: properties of the tables of ready-made models.

use super::headings::DATABASE;
use clap::{Args, ValueEnum};
use stripe_sync::runtime::table::{OnDelete, RawType, TableOptions};
use stripe_sync::runtime::{AnyStore, StoreError, Table};

#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = DATABASE)]
pub(crate) struct TableArguments {
    /// Type of the column `raw`, which has whole objects, in new tables of PostgreSQL; existing columns keep theirs. `none`
    /// leaves the column out [default: json].
    #[arg(long, env = "STRIPE_SYNC_RAW", value_name = "TYPE", global = true)]
    raw: Option<RawArgument>,
    /// Effect of a deletion at Stripe: delete the row, or keep it with a flag in the column `_deleted` [default: delete, or
    /// flag if the tables have the column].
    #[arg(long, env = "STRIPE_SYNC_ON_DELETE", value_name = "EFFECT", global = true)]
    on_delete: Option<DeletionArgument>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum RawArgument {
    Json,
    Jsonb,
    Text,
    None,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DeletionArgument {
    Delete,
    Flag,
}

impl TableArguments {
    /// Returns tables with the properties. Without a choice, deleted objects are flagged where they were flagged before.
    pub(crate) async fn apply(
        &self,
        store: &AnyStore,
        tables: &[&'static Table],
    ) -> Result<Vec<&'static Table>, StoreError> {
        let on_delete = match self.on_delete {
            Some(DeletionArgument::Delete) => Some(OnDelete::Delete),
            Some(DeletionArgument::Flag) => Some(OnDelete::Flag),
            None => store.flags_deleted(tables).await?.then_some(OnDelete::Flag),
        };
        Ok(self.with(on_delete).apply(tables))
    }

    /// Returns tables with the properties, for a database without tables.
    pub(crate) fn apply_to_new(&self, tables: &[&'static Table]) -> Vec<&'static Table> {
        let is_flagged = matches!(self.on_delete, Some(DeletionArgument::Flag));
        self.with(is_flagged.then_some(OnDelete::Flag)).apply(tables)
    }

    fn with(&self, on_delete: Option<OnDelete>) -> TableOptions {
        let options = TableOptions::default();
        let options = match self.raw {
            Some(RawArgument::Json) => options.raw(RawType::Json),
            Some(RawArgument::Jsonb) => options.raw(RawType::Jsonb),
            Some(RawArgument::Text) => options.raw(RawType::Text),
            Some(RawArgument::None) => options.without_raw(),
            None => options,
        };
        on_delete.into_iter().fold(options, TableOptions::on_delete)
    }
}
