//! `sync`: from the API to the database.

use super::progress::Progress;
use super::{Settings, output, select};
use anyhow::bail;
use clap::Args;
use std::process::ExitCode;
use std::time::Duration;
use stripe_sync::client::{Client, Rate, RetryPolicy};
use stripe_sync::runtime::{AnyStore, Engine, Options, Report, Store, Table};

/// How often a request is repeated. A long run meets more trouble than a single request, and has more to lose.
const RETRIES: u32 = 8;

#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// The models, in any case, or groups of them; all that have a list of their own, unless given.
    models: Vec<String>,
    /// With the models that are read from lists below the rows of others: a request for each of these rows.
    #[arg(long)]
    sub_lists: bool,
    /// A secret or restricted key. Better given as STRIPE_API_KEY: other users of the machine see arguments.
    #[arg(long, env = "STRIPE_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
    /// How many objects of each model at the most.
    #[arg(long)]
    limit: Option<u64>,
}

impl Sync {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = select::select(&self.models, self.sub_lists)?;
        let Some(key) = &self.api_key else {
            bail!("no API key; set STRIPE_API_KEY, or try `stripe-sync demo`, which needs none");
        };
        let options = Options { limit: self.limit, concurrency: Some(settings.concurrency) };
        let client = client(settings, key, settings.rate.unwrap_or(Rate::Standard))?;
        let report = synchronise(settings, client, &tables, &options).await?;
        output::report(settings, &report);
        Ok(exit_code(&report))
    }
}

/// A client that does not give up easily.
pub(crate) fn client(settings: &Settings, key: &str, rate: Rate) -> anyhow::Result<Client> {
    let retry =
        RetryPolicy { max_retries: RETRIES, base: Duration::from_millis(200), ..RetryPolicy::default() };
    let client = Client::builder(key)
        .base_url(&settings.api_base)
        .rate(rate)
        .retry(retry)
        .concurrency(settings.concurrency.max(1) * 4)
        .build()?;
    Ok(client)
}

/// Opens the database, makes its tables fit, and fills them.
pub(crate) async fn synchronise(
    settings: &Settings,
    client: Client,
    tables: &[&'static Table],
    options: &Options,
) -> anyhow::Result<Report> {
    let engine = Engine::new(client, open(settings).await?, tables);
    engine.store().migrate(&engine.tables()).await?;
    let progress = Progress::new();
    Ok(engine.backfill(options, &progress).await?)
}

/// Opens the database.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<AnyStore> {
    Ok(AnyStore::open(&settings.database_url).await?)
}

pub(crate) fn exit_code(report: &Report) -> ExitCode {
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
