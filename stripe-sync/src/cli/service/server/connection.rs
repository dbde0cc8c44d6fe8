//! [`ClientConnection`]: serves one connection of a client.

use crate::cli::service::ServiceLimits;
use crate::cli::shutdown::Shutdown;
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpStream;
use tower::ServiceExt as _;

/// The time that an idle connection stays open on shutdown: a response may still be on its way.
const LINGER: Duration = Duration::from_secs(1);
/// The concurrent requests of an HTTP/2 connection.
const STREAMS: u32 = 32;
/// The bytes of unread requests of an HTTP/2 connection.
const WINDOW: u32 = 1 << 18;
/// The buffer of an HTTP/1 connection in bytes, including the headers of a request.
const BUFFER: usize = 64 << 10;

pub(super) struct ClientConnection {
    router: Router,
    peer: SocketAddr,
    limits: ServiceLimits,
    requests: Arc<Requests>,
}

/// The number of requests of a connection.
#[derive(Debug, Default)]
struct Requests {
    started: AtomicUsize,
    finished: AtomicUsize,
}

/// A request that is not finished.
struct RequestGuard(Arc<Requests>);

impl Requests {
    fn start(self: &Arc<Self>) -> RequestGuard {
        self.started.fetch_add(1, Ordering::SeqCst);
        RequestGuard(Arc::clone(self))
    }

    fn is_empty(&self) -> bool {
        self.started.load(Ordering::SeqCst) == 0
    }

    fn are_finished(&self) -> bool {
        self.finished.load(Ordering::SeqCst) == self.started.load(Ordering::SeqCst)
    }
}

impl Drop for RequestGuard {
    fn drop(&mut self) {
        self.0.finished.fetch_add(1, Ordering::SeqCst);
    }
}

impl ClientConnection {
    pub(super) fn new(router: Router, peer: SocketAddr, limits: ServiceLimits) -> Self {
        Self { router, peer, limits, requests: Arc::default() }
    }

    /// Serves the connection to its end. On shutdown, requests in flight are answered; a request with incomplete
    /// headers is dropped.
    pub(super) async fn serve(self, stream: TcpStream, mut shutdown: Shutdown) {
        let (builder, requests) = (self.builder(), Arc::clone(&self.requests));
        let timeout = self.limits.header_timeout();
        let (router, peer) = (self.router, self.peer);
        let service = tower::service_fn(move |mut request: Request<_>| {
            let (in_flight, router) = (self.requests.start(), router.clone());
            request.extensions_mut().insert(ConnectInfo(peer));
            async move {
                let answer = router.oneshot(request).await;
                drop(in_flight);
                answer
            }
        });
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let mut connection = pin!(connection);
        tokio::select! {
            ended = connection.as_mut() => return log_end(ended),
            () = shutdown.requested() => {}
            // Before the first request the protocol may not even be known.
            () = no_request(&requests, timeout) => return,
        }
        connection.as_mut().graceful_shutdown();
        loop {
            tokio::select! {
                ended = connection.as_mut() => return log_end(ended),
                () = tokio::time::sleep(LINGER) => if requests.are_finished() { return },
            }
        }
    }

    fn builder(&self) -> Builder<TokioExecutor> {
        let timeout = self.limits.header_timeout();
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(timeout).max_buf_size(BUFFER);
        let mut http2 = builder.http2();
        http2.timer(TokioTimer::new()).keep_alive_interval(timeout).keep_alive_timeout(timeout);
        http2.max_concurrent_streams(STREAMS).initial_stream_window_size(WINDOW);
        http2.initial_connection_window_size(WINDOW).max_header_list_size(BUFFER as u32);
        if self.limits.http2 { builder } else { builder.http1_only() }
    }
}

/// Returns after the time limit if a connection has no request; never returns after a request.
async fn no_request(requests: &Requests, timeout: Duration) {
    tokio::time::sleep(timeout).await;
    if !requests.is_empty() {
        std::future::pending().await
    }
}

/// Logs the end of a connection. Protocol errors and disconnects affect no other client.
fn log_end(ended: Result<(), Box<dyn std::error::Error + Send + Sync>>) {
    if let Err(error) = ended {
        tracing::debug!(error, "connection ended");
    }
}
