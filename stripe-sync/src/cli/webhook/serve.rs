//! `webhook serve`: the receiver, the workers that apply what it keeps, and what others can ask of them.

mod health;
mod metrics;
mod routes;
mod tally;
mod worker;

use crate::cli::Settings;
use crate::cli::output::print_json;
use crate::cli::source::Source;
use crate::cli::stop::Stop;
use anyhow::{Context, bail};
use axum::Router;
use clap::Args;
use health::Health;
use serde_json::json;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use stripe_sync::client::webhook::Verifier;
use stripe_sync::client::{Client, ErrorKind, Request};
use stripe_sync::runtime::{AnyStore, Events, Receiver};
use tally::Tally;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    source: Source,
    /// Where to listen. Stripe speaks TLS: for the world outside, have a proxy in front that ends it, and lets only the path
    /// of the webhooks through.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The path at which webhooks come.
    #[arg(long, default_value = "/webhooks/stripe")]
    path: String,
    /// The secret of the endpoint, whsec_…; any of several, while it is rolled. Better given as STRIPE_WEBHOOK_SECRETS, with
    /// commas between them: other users of the machine see arguments.
    #[arg(
        long = "secret",
        value_name = "SECRET",
        env = "STRIPE_WEBHOOK_SECRETS",
        hide_env_values = true,
        value_delimiter = ','
    )]
    secrets: Vec<String>,
    /// How many workers apply events.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..))]
    workers: u16,
    /// After how many seconds that the oldest event waits /readyz says that it is not ready; never, unless given.
    #[arg(long, value_name = "SECONDS")]
    max_lag: Option<u64>,
    /// How many seconds it takes at the most to finish what is in flight when it is to stop.
    #[arg(long, default_value_t = 30, value_name = "SECONDS")]
    grace: u64,
}

impl Serve {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let verifier = verifier(&self.secrets)?;
        routes::check_path(&self.path)?;
        let stop = Stop::on_signals()?;
        let engine = self.source.engine(settings).await?;
        check_key(engine.client()).await?;
        let listener = TcpListener::bind(self.listen).await;
        let listener = listener.with_context(|| format!("cannot listen on {}", self.listen))?;
        let receiver = Receiver::new(engine.store().clone(), verifier);
        let tally = Arc::new(Tally::default());
        let health = Health {
            store: engine.store().clone(),
            receiver: receiver.clone(),
            tally: Arc::clone(&tally),
            max_lag: self.max_lag.map(Duration::from_secs),
        };
        let router = routes::router(receiver, &self.path, Arc::new(health));
        announce(settings, listener.local_addr()?, &self.path);

        let mut tasks = JoinSet::new();
        let events = Arc::new(Events::new(engine));
        for _ in 0..self.workers {
            tasks.spawn(worker::work(Arc::clone(&events), Arc::clone(&tally), stop.clone()));
        }
        tasks.spawn(serve(listener, router, stop.clone()));
        run_until(stop, tasks, Duration::from_secs(self.grace)).await
    }
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

/// Answers requests until it is to stop, and then those in flight.
async fn serve(listener: TcpListener, router: Router, mut stop: Stop) {
    let served = axum::serve(listener, router).with_graceful_shutdown(async move { stop.wanted().await });
    if let Err(error) = served.await {
        tracing::error!(%error, "requests are no longer answered");
    }
}

fn verifier(secrets: &[String]) -> anyhow::Result<Verifier> {
    // By an empty one, anybody could sign.
    let mut secrets = secrets.iter().filter(|secret| !secret.trim().is_empty()).cloned();
    let Some(first) = secrets.next() else {
        bail!("no secret; set STRIPE_WEBHOOK_SECRETS to what `webhook endpoint create` prints");
    };
    Ok(secrets.fold(Verifier::new(first), Verifier::or))
}

/// A key that is not taken is told at once. An API that is not reached is no reason not to receive.
async fn check_key(client: &Client) -> anyhow::Result<()> {
    match client.execute(&Request::get("/v1/account").max_retries(0)).await {
        Err(error) if error.kind() == ErrorKind::Authentication => Err(error.into()),
        Err(error) if error.kind() == ErrorKind::Permission => Ok(()),
        Err(error) => {
            tracing::warn!(%error, "the API does not answer; events are kept until it does");
            Ok(())
        }
        Ok(_) => Ok(()),
    }
}

/// Says where it listens, as soon as it does.
#[expect(clippy::print_stdout, reason = "this is what the command is for")]
fn announce(settings: &Settings, address: SocketAddr, path: &str) {
    let database = AnyStore::shown(&settings.database_url);
    if settings.json {
        return print_json(&json!({ "address": address.to_string(), "path": path, "database": database }));
    }
    println!("webhooks come to http://{address}{path} and go to {database}");
    println!("also there: /healthz, /readyz, /metrics");
}
