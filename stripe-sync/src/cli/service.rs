//! The parts that HTTP services share: the server with its limits, the backlog of the inbox, and the history.

mod backlog;
mod history;
mod limits;
mod server;

pub(super) use backlog::{BacklogCache, total};
pub(super) use history::{History, record_work};
pub(super) use limits::ServiceLimits;
pub(super) use server::serve;

use anyhow::{Context as _, bail};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::shutdown::Shutdown;

/// Listens at an address.
pub(super) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// Waits for the shutdown, and then for in-flight work.
pub(super) async fn run_until(
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
