//! Serving HTTP within limits: so many connections, each with so much time for the headers of a request. How long bodies may take
//! is up to what is served.

mod connection;

use super::limits::Limits;
use crate::cli::stop::Stop;
use axum::Router;
use connection::Connection;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// How long nothing is accepted after an attempt that failed, as for want of file descriptors.
const PAUSE: Duration = Duration::from_secs(1);
/// How often a full house is reported at the most.
const REPORTED: Duration = Duration::from_secs(60);

/// Answers requests until it is to stop, and then those in flight.
pub(super) async fn serve(listener: TcpListener, router: Router, limits: Limits, mut stop: Stop) {
    let all = u32::from(limits.max_connections);
    let slots = Arc::new(Semaphore::new(all as usize));
    let mut full = None;
    loop {
        let accepted = tokio::select! {
            () = stop.wanted() => break,
            accepted = accept(&listener, &slots, &mut full) => accepted,
        };
        let Some((stream, peer, slot)) = accepted else { break };
        let connection = Connection::new(router.clone(), peer, limits.clone());
        let stop = stop.clone();
        tokio::spawn(async move {
            connection.serve(stream, stop).await;
            drop(slot);
        });
    }
    // Who connects now is refused, instead of waiting for nothing.
    drop(listener);
    let _ended = slots.acquire_many(all).await;
}

/// Accepts a connection when there is a slot for it.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
    full: &mut Option<Instant>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    if slots.available_permits() == 0 && full.is_none_or(|last| last.elapsed() > REPORTED) {
        *full = Some(Instant::now());
        tracing::warn!("all connections are taken; others wait (--max-connections)");
    }
    // It is never closed.
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Answers are small, and are sent at once.
                let _ = stream.set_nodelay(true);
                return Some((stream, peer, slot));
            }
            Err(error) if is_of_the_client(&error) => {}
            Err(error) => {
                tracing::error!(%error, pause = ?PAUSE, "cannot accept connections; trying again");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Returns whether an error of accepting says that the client has gone, which concerns no other.
fn is_of_the_client(error: &io::Error) -> bool {
    let kinds = [ErrorKind::ConnectionAborted, ErrorKind::ConnectionRefused, ErrorKind::ConnectionReset];
    kinds.contains(&error.kind())
}
