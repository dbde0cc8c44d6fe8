//! [`Proxy`]: a TCP proxy that can fall silent.

use sqlx::postgres::PgConnectOptions;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::task::JoinHandle;

/// A TCP proxy in front of the server of a test. It keeps all connections open.
#[derive(Debug)]
pub struct Proxy {
    url: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    /// The number of times that it fell silent. Earlier connections stay silent.
    silences: AtomicU64,
    /// The current kind of silence.
    mute: AtomicU64,
    /// The number of connections so far.
    connections: AtomicUsize,
}

const SPEAKS: u64 = 0;
const SILENT: u64 = 1;
const ANSWERS_NOT: u64 = 2;

impl Proxy {
    /// Begins to listen for clients of a database of which the URL is given.
    ///
    /// # Panics
    /// If it cannot listen.
    pub async fn start(url: &str) -> Self {
        let options = PgConnectOptions::from_str(url).unwrap_or_else(|error| panic!("no URL: {error}"));
        let socket =
            options.get_socket().map(|folder| folder.join(format!(".s.PGSQL.{}", options.get_port())));
        let server = match socket {
            Some(socket) => Server::Unix(socket),
            None => Server::Tcp(options.get_host().to_owned(), options.get_port()),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.unwrap_or_else(|error| panic!("cannot listen: {error}"));
        let port = listener.local_addr().map(|address| address.port()).unwrap_or_default();
        let (user, database) = (options.get_username(), options.get_database().unwrap_or_default());
        let url = format!("postgres://{user}@127.0.0.1:{port}/{database}?sslmode=disable");
        let state = Arc::new(State::default());
        let task = tokio::spawn(listen(listener, server, Arc::clone(&state)));
        Self { url, state, task }
    }

    /// The URL of the database behind it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Forwards nothing any more, in either direction, on any connection.
    pub fn fall_silent(&self) {
        self.state.mute(SILENT);
    }

    /// Forwards requests, and no answers.
    pub fn keep_answers(&self) {
        self.state.mute(ANSWERS_NOT);
    }

    /// Forwards again what is said on new connections. Those that were silent stay so.
    pub fn speak(&self) {
        self.state.mute.store(SPEAKS, Ordering::SeqCst);
    }

    /// The number of connections so far.
    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl State {
    fn mute(&self, how: u64) {
        self.mute.store(how, Ordering::SeqCst);
        self.silences.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns whether a connection that was made after some silences may forward.
    fn speaks(&self, silences: u64, is_answer: bool) -> bool {
        let how = self.mute.load(Ordering::SeqCst);
        let is_muted = how == SILENT || how == ANSWERS_NOT && is_answer;
        let was_muted = self.silences.load(Ordering::SeqCst) > silences && (how == SPEAKS || is_muted);
        !is_muted && !was_muted
    }
}

enum Server {
    Unix(PathBuf),
    Tcp(String, u16),
}

async fn listen(listener: TcpListener, server: Server, state: Arc<State>) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((client, _)) = listener.accept().await {
        state.connections.fetch_add(1, Ordering::SeqCst);
        let state = Arc::clone(&state);
        match &server {
            Server::Unix(path) => {
                let server = UnixStream::connect(path).await;
                connections.spawn(async move {
                    if let Ok(server) = server {
                        forward(client, tokio::io::split(server), &state).await;
                    }
                });
            }
            Server::Tcp(host, port) => {
                let server = TcpStream::connect((host.as_str(), *port)).await;
                connections.spawn(async move {
                    if let Ok(server) = server {
                        forward(client, tokio::io::split(server), &state).await;
                    }
                });
            }
        }
    }
}

async fn forward<R, W>(client: TcpStream, (answers, requests): (R, W), state: &State)
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let silences = state.silences.load(Ordering::SeqCst);
    let (from_client, to_client) = tokio::io::split(client);
    tokio::select! {
        () = pump(from_client, requests, || state.speaks(silences, false)) => {}
        () = pump(answers, to_client, || state.speaks(silences, true)) => {}
    }
}

/// Forwards until one side ends; once it may not, never again.
async fn pump(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, speaks: impl Fn() -> bool) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let length = from.read(&mut buffer).await.unwrap_or_default();
        if !speaks() {
            std::future::pending::<()>().await;
        }
        if length == 0 || to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}
