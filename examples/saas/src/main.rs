//! A small application that syncs Stripe's customers and subscriptions to its own database.
//!
//! `cargo run -p example-saas` starts it with a fake Stripe. With `STRIPE_API_KEY` and `STRIPE_WEBHOOK_SECRET` it uses
//! Stripe; `DATABASE_URL` may be that of PostgreSQL.

mod app;
mod demo;
mod models;
mod page;
#[cfg(test)]
mod tests;

use anyhow::Context;
use app::App;
use std::env;
use stripe_sync::{AnyStore, Client, Receiver, Verifier};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// The path of webhooks.
const WEBHOOKS: &str = "/webhooks/stripe";

#[tokio::main]
#[expect(clippy::print_stdout, reason = "prints the address of its page")]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let listener = TcpListener::bind(variable("LISTEN", "127.0.0.1:3000")).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let store = AnyStore::open(&variable("DATABASE_URL", "sqlite://saas.db")).await?;
    let (client, verifier) = match env::var("STRIPE_API_KEY") {
        Ok(key) => stripe(key)?,
        Err(_) => demo::start(format!("{url}{WEBHOOKS}")).await?,
    };

    let app = App::new(client, store).await?;
    let receiver = Receiver::new(app.store().clone(), verifier, app.events().engine().account());
    let router = app.router().merge(receiver.clone().router(WEBHOOKS));
    // Changes during the sync arrive as webhooks, and older data does not overwrite them.
    tokio::spawn(app.clone().backfill());
    let (stop, stopped) = oneshot::channel::<()>();
    let worker =
        tokio::spawn(async move { receiver.work(app.events(), async { drop(stopped.await) }).await });

    println!("{url}");
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(listener, router).with_graceful_shutdown(interrupted).await?;
    drop(stop);
    Ok(worker.await?)
}

/// Returns a client of Stripe's API and a verifier of its webhooks.
fn stripe(key: String) -> anyhow::Result<(Client, Verifier)> {
    let secret = env::var("STRIPE_WEBHOOK_SECRET").context("STRIPE_WEBHOOK_SECRET is not set")?;
    let client = Client::builder(key).base_url(variable("STRIPE_API_BASE", "https://api.stripe.com"));
    Ok((client.build()?, Verifier::new(secret)?))
}

fn variable(name: &str, default: &str) -> String {
    env::var(name).unwrap_or_else(|_| default.to_owned())
}
