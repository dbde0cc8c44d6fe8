//! `webhook serve`: the receiver, the workers that apply what it keeps, and what others can ask of them.

mod backlog;
mod health;
mod limits;
mod metrics;
mod page;
mod routes;
mod secrets;
mod served;
mod server;

use crate::cli::Settings;
use crate::cli::output::print_json;
use crate::cli::source::Sources;
use crate::cli::stop::Stop;
use anyhow::{Context, bail};
use backlog::Counted;
use clap::Args;
use health::Health;
use limits::Limits;
use secrets::Secret;
use serde_json::json;
use served::Served;
use server::serve;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Receiver};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// How long bodies that are on their way may take when it is to stop.
const HURRY: Duration = Duration::from_secs(3);

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    sources: Sources,
    /// Where to listen. Stripe speaks TLS: for the world outside, have a proxy in front that ends it, and lets only the path
    /// of the webhooks through.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The path at which webhooks come.
    #[arg(long, default_value = "/webhooks/stripe")]
    path: String,
    /// The signing secret of the endpoint, whsec_…; several while it is rolled. With keys of several accounts, each with the
    /// account of its endpoint: acct_…=whsec_…. Better given as STRIPE_WEBHOOK_SECRETS, separated by commas: other users of the
    /// machine see arguments.
    #[arg(
        long = "secret",
        value_name = "SECRET",
        env = "STRIPE_WEBHOOK_SECRETS",
        hide_env_values = true,
        value_delimiter = ','
    )]
    secrets: Vec<Secret>,
    /// How many workers apply events.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..))]
    workers: u16,
    /// After how many seconds that the oldest event waits /readyz says that it is not ready; never, unless given.
    #[arg(long, value_name = "SECONDS")]
    max_lag: Option<u64>,
    #[command(flatten)]
    page: PageArguments,
    #[command(flatten)]
    limits: Limits,
    /// How many seconds it takes at the most to finish what is in flight when it is to stop.
    #[arg(long, default_value_t = 30, value_name = "SECONDS")]
    grace: u64,
}

/// The page to look at.
#[derive(Debug, Args)]
struct PageArguments {
    /// What one has to know to see the page: 16 characters or more. There is no page without. Better given as
    /// STRIPE_SYNC_PAGE_TOKEN: other users of the machine see arguments.
    #[arg(long, value_name = "TOKEN", env = "STRIPE_SYNC_PAGE_TOKEN", hide_env_values = true)]
    page_token: Option<String>,
    /// Where the page is.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    page_listen: SocketAddr,
    /// Believe X-Forwarded-For and X-Forwarded-Proto at the page: a proxy sets them, and nobody else reaches it. Cookies are
    /// `Secure` then where the proxy speaks TLS, and logins are throttled by who is behind the proxy.
    #[arg(long)]
    page_behind_proxy: bool,
}

impl PageArguments {
    fn entry(&self) -> anyhow::Result<Option<page::Entry>> {
        let entry = |token| page::Entry::new(token, self.page_behind_proxy);
        self.page_token.as_deref().map(entry).transpose()
    }

    /// Listens where the page is.
    async fn listen(&self) -> anyhow::Result<TcpListener> {
        let listener = listen(self.page_listen).await?;
        if !self.page_listen.ip().is_loopback() && !self.page_behind_proxy {
            tracing::warn!(
                address = %self.page_listen,
                "the page can be reached from other machines without TLS: its token and sessions can be read on the way; have \
                 a proxy in front that speaks TLS, and set --page-behind-proxy"
            );
        }
        Ok(listener)
    }
}

impl Serve {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        routes::check_path(&self.path)?;
        let stop = Stop::on_signals()?;
        let served = Served::open(&self.sources, settings).await?;
        let receiver = self.limits.limit(receiver(&served, &self.secrets)?);
        let store = served.store.clone();
        let entry = self.page.entry()?;
        let listener = listen(self.listen).await?;
        let counted = Counted::new(store.clone(), served.accounts());
        let health = Health {
            store: store.clone(),
            counted: counted.clone(),
            accounts: served.accounts(),
            receiver: receiver.clone(),
            max_lag: self.max_lag.map(Duration::from_secs),
        };
        let router = routes::router(&self.path, health);
        let mut tasks = JoinSet::new();
        let mut page_at = None;
        if let Some(entry) = entry {
            let (store, tables) = (store.clone(), served.tables.clone());
            let history = Arc::new(page::History::default());
            tasks.spawn(Arc::clone(&history).keep(counted.clone(), stop.clone()));
            let page = page::Page { store, tables, receiver: receiver.clone(), counted, history, entry };
            let listener = self.page.listen().await?;
            page_at = Some(listener.local_addr()?);
            let router = page.router(self.limits.body_timeout());
            tasks.spawn(serve(listener, router, self.limits.clone(), stop.clone()));
        }
        announce(settings, listener.local_addr()?, &self.path, page_at);

        let events = Arc::new(served.into_events(self.sources.keep.retention()));
        for _ in 0..self.workers {
            let (receiver, events, mut stop) = (receiver.clone(), Arc::clone(&events), stop.clone());
            tasks.spawn(async move { receiver.work(&events, stop.wanted()).await });
        }
        tasks.spawn(hurry(receiver, HURRY.min(self.grace() / 2), stop.clone()));
        tasks.spawn(serve(listener, router, self.limits.clone(), stop.clone()));
        run_until(stop, tasks, self.grace()).await
    }

    fn grace(&self) -> Duration {
        Duration::from_secs(self.grace)
    }
}

/// Makes the receiver of the endpoints of all accounts.
fn receiver(served: &Served, secrets: &[Secret]) -> anyhow::Result<Receiver> {
    let mut endpoints = secrets::endpoints(secrets, &served.accounts())?.into_iter();
    // An error otherwise.
    let (verifier, account) = endpoints.next().context("no secret")?;
    let first = Receiver::new(served.store.clone(), verifier, account);
    Ok(endpoints.fold(first, |receiver, (verifier, account)| receiver.or(verifier, account)))
}

/// Listens at an address.
async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// Waits until it is to stop, and then for what is in flight.
async fn run_until(mut stop: Stop, mut tasks: JoinSet<()>, grace: Duration) -> anyhow::Result<ExitCode> {
    tokio::select! {
        () = stop.wanted() => {}
        Some(ended) = tasks.join_next() => {
            // A task that panics has said so.
            ended.context("a part of the service has failed")?;
            if !stop.is_wanted() {
                bail!("a part of the service has ended");
            }
        }
    }
    let all = async {
        while let Some(ended) = tasks.join_next().await {
            ended.context("a part of the service has failed")?;
        }
        anyhow::Ok(())
    };
    match tokio::time::timeout(grace, all).await {
        Ok(ended) => ended.map(|()| ExitCode::SUCCESS),
        Err(_) => {
            tracing::warn!(?grace, "what was in flight is not finished; its events are due again later");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Gives bodies little time once it is to stop: a client that never ends one must not cost all others the grace.
async fn hurry(receiver: Receiver, patience: Duration, mut stop: Stop) {
    stop.wanted().await;
    receiver.hurry(patience);
}

/// Says where it listens, as soon as it does.
fn announce(settings: &Settings, address: SocketAddr, path: &str, page: Option<SocketAddr>) {
    let database = AnyStore::shown(&settings.database_url);
    if settings.json {
        let page = page.map(|page| page.to_string());
        let address = address.to_string();
        return print_json(&json!({ "address": address, "path": path, "database": database, "page": page }));
    }
    say!("webhooks come to http://{address}{path} and go to {database}");
    say!("also there: /healthz, /readyz, /metrics");
    if let Some(page) = page {
        say!("the page is at http://{page}/");
    }
}
