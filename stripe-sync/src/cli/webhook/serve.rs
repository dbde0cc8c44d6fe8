//! `webhook serve`: the webhook receiver, the workers that apply its events, the health routes and the console.

mod accounts;
mod health;
mod metrics;
mod routes;
mod secrets;

use crate::cli::Settings;
use crate::cli::console::{ConsoleArguments, ConsoleState, ServiceParts, console_router};
use crate::cli::output::print_json;
use crate::cli::service::{BacklogCache, History, ServiceLimits, listen, run_until, serve};
use crate::cli::shutdown::Shutdown;
use crate::cli::source::Sources;
use accounts::ServedAccounts;
use anyhow::Context;
use clap::Args;
use health::Health;
use secrets::Secret;
use serde_json::json;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Receiver};
use tokio::task::JoinSet;

/// The time that unfinished request bodies get on shutdown.
const BODY_GRACE: Duration = Duration::from_secs(3);

#[derive(Debug, Args)]
#[command(next_help_heading = "Webhooks")]
pub(crate) struct Serve {
    #[command(flatten)]
    sources: Sources,
    /// Address to listen on. Stripe requires TLS: use a proxy that terminates it and forwards only the path of
    /// webhooks.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Path of webhooks.
    #[arg(long, value_name = "PATH", default_value = "/webhooks/stripe")]
    path: String,
    /// Signing secret of the endpoint, whsec_…; repeat for several, as while a secret is rolled. With keys of several
    /// accounts, name the account of each endpoint: acct_…=whsec_…. Prefer the environment, separated by commas,
    /// because other users of the machine can see arguments.
    #[arg(
        long = "secret",
        value_name = "SECRET",
        env = "STRIPE_WEBHOOK_SECRETS",
        hide_env_values = true,
        value_delimiter = ','
    )]
    secrets: Vec<Secret>,
    /// Workers that apply events.
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..))]
    workers: u16,
    /// Age of the oldest pending event, in seconds, after which /readyz reports "not ready" [default: never].
    #[arg(long, value_name = "SECONDS")]
    max_lag: Option<u64>,
    #[command(flatten)]
    console: ConsoleArguments,
    #[command(flatten)]
    limits: ServiceLimits,
    /// Seconds to wait for in-flight work on shutdown.
    #[arg(long, default_value_t = 30, value_name = "SECONDS")]
    grace: u64,
}

impl Serve {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        routes::check_path(&self.path)?;
        let shutdown = Shutdown::on_signals()?;
        let served = ServedAccounts::open(&self.sources, settings).await?;
        let receiver = self.limits.limit(receiver(&served, &self.secrets)?);
        let store = served.store.clone();
        let login = self.console.login()?;
        let listener = listen(self.listen).await?;
        let backlogs = BacklogCache::new(store.clone(), served.accounts());
        let health = Health {
            store: store.clone(),
            backlogs: backlogs.clone(),
            accounts: served.accounts(),
            receiver: receiver.clone(),
            max_lag: self.max_lag.map(Duration::from_secs),
        };
        let router = routes::router(&self.path, health);
        let mut tasks = JoinSet::new();
        let history = History::new(store.clone(), backlogs.clone(), Some(receiver.clone()));
        tasks.spawn(history.record(shutdown.clone()));
        let mut page_address = None;
        if let Some(login) = login {
            let engines = served.console_engines();
            let console = ConsoleState::new(store, served.tables.clone(), engines, backlogs, login);
            let console = console.show_data(self.console.shows_data());
            let console = console.beside(ServiceParts { receiver: receiver.clone() });
            let listener = self.console.listen().await?;
            page_address = Some(listener.local_addr()?);
            let router = console_router(&console, self.limits.body_timeout());
            tasks.spawn(serve(listener, router, self.limits.clone(), shutdown.clone()));
        }
        announce(settings, listener.local_addr()?, &self.path, page_address);

        let events = Arc::new(served.into_events(self.sources.retention.retention()));
        for _ in 0..self.workers {
            let (receiver, events, mut shutdown) = (receiver.clone(), Arc::clone(&events), shutdown.clone());
            tasks.spawn(async move { receiver.work(&events, shutdown.requested()).await });
        }
        tasks.spawn(limit_bodies(receiver, BODY_GRACE.min(self.grace() / 2), shutdown.clone()));
        tasks.spawn(serve(listener, router, self.limits.clone(), shutdown.clone()));
        run_until(shutdown, tasks, self.grace()).await
    }

    fn grace(&self) -> Duration {
        Duration::from_secs(self.grace)
    }
}

/// Creates the receiver for the endpoints of all accounts.
fn receiver(served: &ServedAccounts, secrets: &[Secret]) -> anyhow::Result<Receiver> {
    let mut endpoints = secrets::endpoints(secrets, &served.accounts())?.into_iter();
    // `endpoints` returns an error if there is none.
    let (verifier, account) = endpoints.next().context("no secret")?;
    let first = Receiver::new(served.store.clone(), verifier, account);
    Ok(endpoints.fold(first, |receiver, (verifier, account)| receiver.or(verifier, account)))
}

/// Limits the time of request bodies on shutdown, so that one slow client does not use up the grace period.
async fn limit_bodies(receiver: Receiver, timeout: Duration, mut shutdown: Shutdown) {
    shutdown.requested().await;
    receiver.hurry(timeout);
}

/// Prints the addresses of the service.
fn announce(settings: &Settings, address: SocketAddr, path: &str, page: Option<SocketAddr>) {
    let database = AnyStore::shown(&settings.database_url);
    if settings.json {
        let page = page.map(|page| page.to_string());
        let address = address.to_string();
        return print_json(&json!({ "address": address, "path": path, "database": database, "page": page }));
    }
    say!("receiving webhooks at http://{address}{path} into {database}");
    say!("health and metrics: /healthz, /readyz, /metrics");
    if let Some(page) = page {
        say!("console: http://{page}/");
    }
}
