//! `webhook serve`: the webhook receiver, the workers that apply its events, the health routes and the page.

mod accounts;
mod backlog;
mod health;
mod limits;
mod metrics;
mod page;
mod routes;
mod secrets;
mod server;

use crate::cli::Settings;
use crate::cli::output::print_json;
use crate::cli::shutdown::Shutdown;
use crate::cli::source::Sources;
use accounts::ServedAccounts;
use anyhow::{Context, bail};
use backlog::BacklogCache;
use clap::Args;
use health::Health;
use limits::Limits;
use secrets::Secret;
use serde_json::json;
use server::serve;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Receiver};
use tokio::net::TcpListener;
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
    page: PageArguments,
    #[command(flatten)]
    limits: Limits,
    /// Seconds to wait for in-flight work on shutdown.
    #[arg(long, default_value_t = 30, value_name = "SECONDS")]
    grace: u64,
}

/// The options of the page.
#[derive(Debug, Args)]
#[command(next_help_heading = "Page")]
struct PageArguments {
    /// Token that opens the page, 16 characters or more; without it there is no page. Prefer the environment, because
    /// other users of the machine can see arguments.
    #[arg(long, value_name = "TOKEN", env = "STRIPE_SYNC_PAGE_TOKEN", hide_env_values = true)]
    page_token: Option<String>,
    /// Address of the page.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    page_listen: SocketAddr,
    /// Trust X-Forwarded-For and X-Forwarded-Proto at the page. Use it only if a proxy sets them and is the only way
    /// to the page. Cookies are then `Secure` if the proxy uses TLS, and logins are throttled by the address that the
    /// proxy reports.
    #[arg(long)]
    page_behind_proxy: bool,
}

impl PageArguments {
    fn login(&self) -> anyhow::Result<Option<page::Login>> {
        let login = |token| page::Login::new(token, self.page_behind_proxy);
        self.page_token.as_deref().map(login).transpose()
    }

    /// Listens at the address of the page.
    async fn listen(&self) -> anyhow::Result<TcpListener> {
        let listener = listen(self.page_listen).await?;
        if !self.page_listen.ip().is_loopback() && !self.page_behind_proxy {
            tracing::warn!(
                address = %self.page_listen,
                "page is served without TLS to other machines, which exposes its token and sessions; put a TLS proxy in front, \
                 and set --page-behind-proxy"
            );
        }
        Ok(listener)
    }
}

impl Serve {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        routes::check_path(&self.path)?;
        let shutdown = Shutdown::on_signals()?;
        let served = ServedAccounts::open(&self.sources, settings).await?;
        let receiver = self.limits.limit(receiver(&served, &self.secrets)?);
        let store = served.store.clone();
        let login = self.page.login()?;
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
        let mut page_address = None;
        if let Some(login) = login {
            let (store, tables) = (store.clone(), served.tables.clone());
            let history = Arc::new(page::History::default());
            tasks.spawn(Arc::clone(&history).record(backlogs.clone(), shutdown.clone()));
            let sources = page::DataSources { store, tables, receiver: receiver.clone(), backlogs, history };
            let page = page::Page { sources, login };
            let listener = self.page.listen().await?;
            page_address = Some(listener.local_addr()?);
            let router = page.router(self.limits.body_timeout());
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

/// Listens at an address.
async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// Waits for the shutdown, and then for in-flight work.
async fn run_until(
    mut shutdown: Shutdown,
    mut tasks: JoinSet<()>,
    grace: Duration,
) -> anyhow::Result<ExitCode> {
    tokio::select! {
        () = shutdown.requested() => {}
        Some(ended) = tasks.join_next() => {
            // The panic handler has printed the panic of a task.
            ended.context("a task of the service failed")?;
            if !shutdown.is_requested() {
                bail!("a task of the service ended unexpectedly");
            }
        }
    }
    let all = async {
        while let Some(ended) = tasks.join_next().await {
            ended.context("a task of the service failed")?;
        }
        anyhow::Ok(())
    };
    match tokio::time::timeout(grace, all).await {
        Ok(ended) => ended.map(|()| ExitCode::SUCCESS),
        Err(_) => {
            tracing::warn!(?grace, "shutdown timed out; unfinished events are applied again later");
            Ok(ExitCode::FAILURE)
        }
    }
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
        say!("page: http://{page}/");
    }
}
