//! [`Connection`]: a connection of a client, from its first byte to its end.

use super::super::limits::Limits;
use crate::cli::stop::Stop;
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

/// How long a connection without a request stays when the service is to stop: an answer may still be on its way.
const LINGER: Duration = Duration::from_secs(1);
/// How many requests an HTTP/2 connection may have at once.
const STREAMS: u32 = 32;
/// How many bytes of requests that nobody has read an HTTP/2 connection may have.
const WINDOW: u32 = 1 << 18;
/// How many bytes an HTTP/1 connection buffers, the headers of a request among them.
const BUFFER: usize = 64 << 10;

pub(super) struct Connection {
    router: Router,
    peer: SocketAddr,
    limits: Limits,
    requests: Arc<Requests>,
}

/// The requests of a connection.
#[derive(Debug, Default)]
struct Requests {
    begun: AtomicUsize,
    ended: AtomicUsize,
}

/// A request until it is answered, or given up.
struct Begun(Arc<Requests>);

impl Requests {
    fn begin(self: &Arc<Self>) -> Begun {
        self.begun.fetch_add(1, Ordering::SeqCst);
        Begun(Arc::clone(self))
    }

    fn are_none(&self) -> bool {
        self.begun.load(Ordering::SeqCst) == 0
    }

    fn are_ended(&self) -> bool {
        self.ended.load(Ordering::SeqCst) == self.begun.load(Ordering::SeqCst)
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, Ordering::SeqCst);
    }
}

impl Connection {
    pub(super) fn new(router: Router, peer: SocketAddr, limits: Limits) -> Self {
        Self { router, peer, limits, requests: Arc::default() }
    }

    /// Serves it to its end. When the service is to stop, requests in flight are answered; one whose headers have not come is
    /// none.
    pub(super) async fn serve(self, stream: TcpStream, mut stop: Stop) {
        let (builder, requests) = (self.builder(), Arc::clone(&self.requests));
        let patience = self.limits.header_timeout();
        let (router, peer) = (self.router, self.peer);
        let service = tower::service_fn(move |mut request: Request<_>| {
            let (begun, router) = (self.requests.begin(), router.clone());
            request.extensions_mut().insert(ConnectInfo(peer));
            async move {
                let answer = router.oneshot(request).await;
                drop(begun);
                answer
            }
        });
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let mut connection = pin!(connection);
        tokio::select! {
            ended = connection.as_mut() => return tell(ended),
            () = stop.wanted() => {}
            // Until then it may not even have said which protocol it speaks.
            () = nothing(&requests, patience) => return,
        }
        connection.as_mut().graceful_shutdown();
        loop {
            tokio::select! {
                ended = connection.as_mut() => return tell(ended),
                () = tokio::time::sleep(LINGER) => if requests.are_ended() { return },
            }
        }
    }

    fn builder(&self) -> Builder<TokioExecutor> {
        let patience = self.limits.header_timeout();
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(patience).max_buf_size(BUFFER);
        let mut http2 = builder.http2();
        http2.timer(TokioTimer::new()).keep_alive_interval(patience).keep_alive_timeout(patience);
        http2.max_concurrent_streams(STREAMS).initial_stream_window_size(WINDOW);
        http2.initial_connection_window_size(WINDOW).max_header_list_size(BUFFER as u32);
        if self.limits.http2 { builder } else { builder.http1_only() }
    }
}

/// Returns if a connection has begun no request in time; never, once it has.
async fn nothing(requests: &Requests, patience: Duration) {
    tokio::time::sleep(patience).await;
    if !requests.are_none() {
        std::future::pending().await
    }
}

/// A client that does not keep to the protocol, or goes, is nobody's trouble but its own.
fn tell(ended: Result<(), Box<dyn std::error::Error + Send + Sync>>) {
    if let Err(error) = ended {
        tracing::debug!(error, "a connection has ended");
    }
}
