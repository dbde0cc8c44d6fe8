//! `sync`: reads lists from the API into the database.

mod plan;

use super::connections::open_with;
use super::headings::{OUTPUT, SELECTION};
use super::keys::Keys;
use super::progress::ProgressDisplay;
use super::{Settings, output, schema, select};
use clap::Args;
use plan::SyncPlan;
use std::process::ExitCode;
use stripe_sync::client::Client;
use stripe_sync::runtime::{
    Accounts, AnyStore, Options, Report, Table, report::AccountReport, with_children,
};

#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// Models or groups, in any case [default: all with a top-level list, except Event and V2Event].
    #[arg(value_name = "MODEL")]
    models: Vec<String>,
    #[command(flatten)]
    sub_lists: select::SubLists,
    /// Leave out the parents of rows, such as the customers of invoices, unless their models are selected too.
    #[arg(long, help_heading = SELECTION)]
    no_related: bool,
    #[command(flatten)]
    keys: Keys,
    /// Objects of each model at most.
    #[arg(long, value_name = "NUMBER", help_heading = SELECTION)]
    limit: Option<u64>,
    /// Start after the object with this id; lists are newest first.
    #[arg(long, value_name = "ID", help_heading = SELECTION)]
    starting_after: Option<String>,
    /// Only objects created after this time: seconds since 1970, a date, or a time such as 2026-01-31T12:00:00Z.
    /// Lists without a filter by creation are read in full.
    #[arg(long, value_name = "TIME", value_parser = super::select::time, help_heading = SELECTION)]
    created_after: Option<i64>,
    /// List everything: ignore the progress of an interrupted run, and include periods that cannot have changed.
    #[arg(long, help_heading = SELECTION)]
    full: bool,
    /// Delete rows that no list shows any more, after all lists of their model were read to the end.
    #[arg(long, conflicts_with_all = ["limit", "starting_after", "created_after"], help_heading = SELECTION)]
    prune: bool,
    /// Show what a run would read and change in the schema. Requests nothing from Stripe, and writes nothing.
    #[arg(long, help_heading = OUTPUT)]
    dry_run: bool,
}

impl Sync {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = select::select(&self.models, &self.sub_lists)?;
        if self.dry_run {
            SyncPlan::of(settings, &tables, self.full).await?.print(settings);
            return Ok(ExitCode::SUCCESS);
        }
        let clients = self.keys.clients(settings).await?;
        let options = Options {
            limit: self.limit,
            starting_after: self.starting_after.clone(),
            created_after: self.created_after,
            concurrency: Some(settings.concurrency),
            full: self.full,
            prune: self.prune,
            no_related: self.no_related,
            named: select::by_name(&self.models),
            ..Options::default()
        };
        let done = sync(settings, clients, &tables, &options).await?;
        output::report(settings, &done.report, None);
        Ok(done.exit_code())
    }
}

/// The outcome of a sync of all accounts.
pub(crate) struct SyncOutcome {
    pub(crate) report: Report,
    /// True if something failed beside the models of the report, such as a whole account.
    pub(crate) failed: bool,
    #[cfg_attr(not(feature = "billing"), expect(dead_code, reason = "only `pull` uses them"))]
    accounts: Accounts<AnyStore>,
    /// The indices of the accounts that were synced.
    synced: Vec<usize>,
}

impl SyncOutcome {
    /// Returns the engines of the accounts that were synced.
    #[cfg(feature = "billing")]
    pub(crate) fn engines(&self) -> impl Iterator<Item = &stripe_sync::Engine<AnyStore>> {
        self.synced.iter().map(|index| &self.accounts.engines()[*index])
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.report.is_clean() && !self.failed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Opens the database, migrates its tables, and fills them.
///
/// # Errors
/// If all accounts fail. If only some fail, their errors are printed.
pub(crate) async fn sync(
    settings: &Settings,
    clients: Vec<Client>,
    tables: &[&'static Table],
    options: &Options,
) -> anyhow::Result<SyncOutcome> {
    let (store, tables) = open_with(settings, tables).await?;
    schema::migrate(&store, &with_children(&tables)).await?;
    let accounts = Accounts::new(clients, &store, &tables);
    let reports = accounts.backfill(options, &ProgressDisplay::new()).await?;
    let mut done = SyncOutcome { report: Report::default(), failed: false, accounts, synced: Vec::new() };
    let mut failures = Vec::new();
    for (index, AccountReport { report, .. }) in reports.into_iter().enumerate() {
        match report {
            Ok(report) => {
                done.report.models.extend(report.models);
                done.synced.push(index);
            }
            Err(error) => failures.push(error),
        }
    }
    if done.synced.is_empty() {
        return Err(failures.swap_remove(0).into());
    }
    for failure in &failures {
        print_error!("error: an account was skipped: {failure}");
    }
    done.failed = !failures.is_empty();
    Ok(done)
}
