//! An HTTP server with limits: the number of connections, and the time for the headers of a request. The routes limit
//! the time of bodies.

mod connection;

use super::limits::ServiceLimits;
use crate::cli::shutdown::Shutdown;
use axum::Router;
use connection::ClientConnection;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// The pause after a failed `accept`, such as for lack of file descriptors.
const PAUSE: Duration = Duration::from_secs(1);
/// The time between two warnings about the connection limit.
const WARN_EVERY: Duration = Duration::from_secs(60);

/// Serves requests until shutdown, and then finishes those in flight.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    limits: ServiceLimits,
    mut shutdown: Shutdown,
) {
    let all = u32::from(limits.max_connections);
    let slots = Arc::new(Semaphore::new(all as usize));
    let mut full = None;
    loop {
        let accepted = tokio::select! {
            () = shutdown.requested() => break,
            accepted = accept(&listener, &slots, &mut full) => accepted,
        };
        let Some((stream, peer, slot)) = accepted else { break };
        let connection = ClientConnection::new(router.clone(), peer, limits.clone());
        let shutdown = shutdown.clone();
        tokio::spawn(async move {
            connection.serve(stream, shutdown).await;
            drop(slot);
        });
    }
    // New connections are refused instead of waiting in vain.
    drop(listener);
    let _ended = slots.acquire_many(all).await;
}

/// Accepts a connection when there is a slot for it.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
    full: &mut Option<Instant>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    if slots.available_permits() == 0 && full.is_none_or(|last| last.elapsed() > WARN_EVERY) {
        *full = Some(Instant::now());
        tracing::warn!("connection limit reached; new clients wait (--max-connections)");
    }
    // The semaphore is never closed.
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Responses are small; send them at once.
                let _ = stream.set_nodelay(true);
                return Some((stream, peer, slot));
            }
            Err(error) if is_client_error(&error) => {}
            Err(error) => {
                tracing::error!(%error, retry_in = ?PAUSE, "cannot accept connections");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Returns true if an error of `accept` only means that one client disconnected.
fn is_client_error(error: &io::Error) -> bool {
    let kinds = [ErrorKind::ConnectionAborted, ErrorKind::ConnectionRefused, ErrorKind::ConnectionReset];
    kinds.contains(&error.kind())
}
