//! [`Pooler`]: a pooler of transactions, as PgBouncer is with `pool_mode = transaction`.

use sqlx::postgres::PgConnectOptions;
use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{Mutex, Semaphore};
use tokio::task::{JoinHandle, JoinSet};

/// A pooler in front of the server of a test. Each transaction of a client has another connection to the server than the one
/// before, and settings, named statements and temporary tables stay behind on a connection.
#[derive(Debug)]
pub struct Pooler {
    url: String,
    task: JoinHandle<()>,
}

/// The number of connections to the server. A transaction has the one that was idle for the longest time.
const CONNECTIONS: usize = 3;
/// The version of the protocol.
const PROTOCOL: i32 = 196_608;
/// The request for TLS, in the place of the version.
const TLS: i32 = 80_877_103;
/// The longest message that is passed on, in bytes.
const LONGEST: usize = 64 << 20;

impl Pooler {
    /// Begins to listen for clients of a database of which the URL is given.
    ///
    /// # Panics
    /// If it cannot listen, or the server asks for a password.
    pub async fn start(url: &str) -> Self {
        let options = PgConnectOptions::from_str(url).unwrap_or_else(|error| panic!("no URL: {error}"));
        let server = Server {
            socket: options
                .get_socket()
                .map(|folder| folder.join(format!(".s.PGSQL.{}", options.get_port()))),
            address: (options.get_host().to_owned(), options.get_port()),
            user: options.get_username().to_owned(),
            database: options.get_database().unwrap_or_default().to_owned(),
        };
        let (mut idle, mut greeting) = (VecDeque::new(), Vec::new());
        for _ in 0..CONNECTIONS {
            let connected = server.connect().await;
            let (connection, said) = connected.unwrap_or_else(|error| panic!("no server: {error}"));
            idle.push_back(connection);
            greeting = said;
        }
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.unwrap_or_else(|error| panic!("cannot listen: {error}"));
        let port = listener.local_addr().map(|address| address.port()).unwrap_or_default();
        let url = format!("postgres://{}@127.0.0.1:{port}/{}?sslmode=disable", server.user, server.database);
        let pool = Pool { server, idle: Mutex::new(idle), turns: Semaphore::new(CONNECTIONS), greeting };
        Self { url, task: tokio::spawn(listen(listener, Arc::new(pool))) }
    }

    /// The URL of the database behind it.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        self.task.abort();
    }
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A connection to the server.
type Connection = Box<dyn Stream>;

/// The server, and the user and the database there.
struct Server {
    socket: Option<PathBuf>,
    address: (String, u16),
    user: String,
    database: String,
}

impl Server {
    /// Connects. Returns the messages of the server up to the first in which it is ready, too.
    async fn connect(&self) -> io::Result<(Connection, Vec<u8>)> {
        let mut connection: Connection = match &self.socket {
            Some(socket) => Box::new(UnixStream::connect(socket).await?),
            None => Box::new(TcpStream::connect((self.address.0.as_str(), self.address.1)).await?),
        };
        let parameters = format!("user\0{}\0database\0{}\0\0", self.user, self.database);
        let mut startup = (parameters.len() as i32 + 8).to_be_bytes().to_vec();
        startup.extend(PROTOCOL.to_be_bytes());
        startup.extend(parameters.as_bytes());
        connection.write_all(&startup).await?;
        let mut said = Vec::new();
        loop {
            let message = Message::read(&mut connection).await?;
            let is_refused = message.kind == b'E' || (message.kind == b'R' && message.body != [0; 4]);
            if is_refused {
                return Err(io::Error::other("the server does not let the user in without a password"));
            }
            said.extend(message.bytes());
            if message.kind == b'Z' {
                return Ok((connection, said));
            }
        }
    }
}

struct Pool {
    server: Server,
    idle: Mutex<VecDeque<Connection>>,
    turns: Semaphore,
    /// The messages of the server after a connection is made.
    greeting: Vec<u8>,
}

impl Pool {
    /// Takes the connection that was idle for the longest time, or makes one in the place of a lost one.
    async fn take(&self) -> io::Result<Connection> {
        match self.idle.lock().await.pop_front() {
            Some(connection) => Ok(connection),
            None => self.server.connect().await.map(|(connection, _)| connection),
        }
    }
}

async fn listen(listener: TcpListener, pool: Arc<Pool>) {
    let mut clients = JoinSet::new();
    while let Ok((client, _)) = listener.accept().await {
        let pool = Arc::clone(&pool);
        // Each message is sent by itself, and must not wait for the receipt of the last one.
        if client.set_nodelay(true).is_err() {
            continue;
        }
        // A client that goes away ends its task with an error.
        clients.spawn(async move { serve(client, &pool).await.unwrap_or_default() });
    }
}

async fn serve(mut client: TcpStream, pool: &Pool) -> io::Result<()> {
    greet(&mut client, pool).await?;
    loop {
        let first = Message::read(&mut client).await?;
        if first.kind == b'X' {
            return Ok(());
        }
        let _turn = pool.turns.acquire().await.map_err(io::Error::other)?;
        let mut server = pool.take().await?;
        transaction(&mut client, &mut server, first).await?;
        pool.idle.lock().await.push_back(server);
    }
}

/// Answers the start of a client.
async fn greet(client: &mut TcpStream, pool: &Pool) -> io::Result<()> {
    loop {
        let length = client.read_i32().await?;
        let version = client.read_i32().await?;
        let mut parameters = vec![0; usize::try_from(length - 8).unwrap_or_default().min(LONGEST)];
        client.read_exact(&mut parameters).await?;
        match version {
            TLS => client.write_all(b"N").await?,
            PROTOCOL => return client.write_all(&pool.greeting).await,
            _ => return Err(io::Error::other("another version of the protocol")),
        }
    }
}

/// Passes on the messages of a transaction, which begins with `message`.
async fn transaction(
    client: &mut TcpStream,
    server: &mut Connection,
    mut message: Message,
) -> io::Result<()> {
    loop {
        server.write_all(&message.bytes()).await?;
        // The server answers a simple query, and at the end of a sequence.
        if matches!(message.kind, b'Q' | b'S') && answers(client, server).await? {
            return Ok(());
        }
        message = Message::read(client).await?;
    }
}

/// Passes on answers until the server is ready. Returns true if no transaction is open.
async fn answers(client: &mut TcpStream, server: &mut Connection) -> io::Result<bool> {
    loop {
        let message = Message::read(server).await?;
        client.write_all(&message.bytes()).await?;
        if message.kind == b'Z' {
            return Ok(message.body == b"I");
        }
    }
}

struct Message {
    kind: u8,
    body: Vec<u8>,
}

impl Message {
    async fn read(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Self> {
        let kind = from.read_u8().await?;
        let length = usize::try_from(from.read_i32().await?).unwrap_or_default();
        let mut body = vec![0; length.saturating_sub(4).min(LONGEST)];
        from.read_exact(&mut body).await?;
        Ok(Self { kind, body })
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![self.kind];
        bytes.extend((self.body.len() as i32 + 4).to_be_bytes());
        bytes.extend(&self.body);
        bytes
    }
}
