//! `sync`: from the API to the database.

use super::keys::Keys;
use super::progress::Progress;
use super::{Settings, fit, output, select};
use clap::Args;
use std::process::ExitCode;
use std::time::Duration;
use stripe_sync::client::{Client, Error as ClientError, Rate, RetryPolicy};
use stripe_sync::runtime::{
    AccountReport, Accounts, AnyStore, OpenOptions, Options, Report, Table, with_children,
};

/// How often a request is repeated. A long run meets more trouble than a single request, and has more to lose.
const RETRIES: u32 = 8;

#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// The models, in any case, or groups of them; all that have a list of their own, except `Event` and `V2Event`, unless
    /// given.
    models: Vec<String>,
    /// With the models that are read from lists below the rows of others: a request for each of these rows.
    #[arg(long)]
    sub_lists: bool,
    #[command(flatten)]
    keys: Keys,
    /// How many objects of each model at the most.
    #[arg(long)]
    limit: Option<u64>,
    /// Begin behind the object with this id, in the order of the list: the newest first.
    #[arg(long, value_name = "ID")]
    starting_after: Option<String>,
    /// Only what was created after this time: seconds since 1970, or a date and time such as 2026-01-31T12:00:00Z. Lists that
    /// cannot be cut by it are read whole.
    #[arg(long, value_name = "TIME", value_parser = super::select::time)]
    created_after: Option<i64>,
    /// List everything, also what is known not to have changed, and where the last run was cut off.
    #[arg(long)]
    full: bool,
    /// Mark as deleted what no list shows any more, once all lists of its model were walked to the end.
    #[arg(long, conflicts_with_all = ["limit", "starting_after", "created_after"])]
    prune: bool,
}

impl Sync {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = select::select(&self.models, self.sub_lists)?;
        let clients = self.keys.clients(settings).await?;
        let options = Options {
            limit: self.limit,
            starting_after: self.starting_after.clone(),
            created_after: self.created_after,
            concurrency: Some(settings.concurrency),
            full: self.full,
            prune: self.prune,
            named: select::by_name(&self.models),
            ..Options::default()
        };
        let done = synchronise(settings, clients, &tables, &options).await?;
        output::report(settings, &done.report, None);
        Ok(done.exit_code())
    }
}

/// A client that does not give up easily.
pub(crate) fn client(
    settings: &Settings,
    key: &str,
    account: Option<&str>,
    rate: Rate,
) -> Result<Client, ClientError> {
    let retry =
        RetryPolicy { max_retries: RETRIES, base: Duration::from_millis(200), ..RetryPolicy::default() };
    let client = Client::builder(key)
        .base_url(&settings.api_base)
        .rate(rate)
        .retry(retry)
        .concurrency(settings.concurrency.max(1));
    account.into_iter().fold(client, |client, account| client.account(account)).build()
}

/// What was done for all accounts.
pub(crate) struct Done {
    pub(crate) report: Report,
    /// Whether something failed beside that: nothing could be done for some of them, say.
    pub(crate) failed: bool,
    #[cfg_attr(not(feature = "billing"), expect(dead_code, reason = "only `pull` goes on with them"))]
    accounts: Accounts<AnyStore>,
    /// Those for which something was done, by their places.
    through: Vec<usize>,
}

impl Done {
    /// The engines of the accounts for which something was done.
    #[cfg(feature = "billing")]
    pub(crate) fn engines(&self) -> impl Iterator<Item = &stripe_sync::Engine<AnyStore>> {
        self.through.iter().map(|place| &self.accounts.engines()[*place])
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.report.is_clean() && !self.failed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Opens the database, makes its tables fit, and fills them.
///
/// # Errors
/// If nothing could be done for any account. Those for which nothing could be done beside others are told of.
pub(crate) async fn synchronise(
    settings: &Settings,
    clients: Vec<Client>,
    tables: &[&'static Table],
    options: &Options,
) -> anyhow::Result<Done> {
    let store = open(settings).await?;
    fit::mend(&store, &with_children(tables)).await?;
    let accounts = Accounts::new(clients, &store, tables);
    let reports = accounts.backfill(options, &Progress::new()).await?;
    let mut done = Done { report: Report::default(), failed: false, accounts, through: Vec::new() };
    let mut failures = Vec::new();
    for (place, AccountReport { report, .. }) in reports.into_iter().enumerate() {
        match report {
            Ok(report) => {
                done.report.models.extend(report.models);
                done.through.push(place);
            }
            Err(error) => failures.push(error),
        }
    }
    if done.through.is_empty() {
        return Err(failures.swap_remove(0).into());
    }
    for failure in &failures {
        complain!("error: an account was left out: {failure}");
    }
    done.failed = !failures.is_empty();
    Ok(done)
}

/// Opens the database.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<AnyStore> {
    let options = OpenOptions::default();
    let options = settings.connections.into_iter().fold(options, OpenOptions::connections);
    Ok(AnyStore::open_with(&settings.database_url, &options).await?)
}
