//! A client that sends webhooks, in the same process as the receiver: both share the processors.

use crate::Anyhow;
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};
use stripe_sync::client::webhook::signature;
use stripe_sync::runtime::Receiver;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// The rate and the duration of a load.
pub(crate) type Pace = (u32, Duration);

/// Does something so many times a second for some time, whether or not it was done with before, and returns how long each took
/// from the instant at which it was due, in order.
pub(crate) async fn steady<D>((rate, time): Pace, task: impl Fn(usize) -> D) -> Anyhow<Vec<Duration>>
where
    D: Future<Output = Anyhow<()>> + Send + 'static,
{
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for number in 0..(time.as_secs() * u64::from(rate)) as usize {
        let due = start + Duration::from_secs(1) * number as u32 / rate;
        tokio::time::sleep_until(due.into()).await;
        let task = task(number);
        tasks.spawn(async move {
            task.await?;
            Anyhow::Ok(due.elapsed())
        });
    }
    let mut latencies = Vec::with_capacity(tasks.len());
    while let Some(took) = tasks.join_next().await {
        latencies.push(took??);
    }
    latencies.sort_unstable();
    Ok(latencies)
}

/// A receiver that listens, and how to send to it.
pub(crate) struct Load {
    address: SocketAddr,
    secret: &'static str,
    path: &'static str,
    connections: usize,
}

impl Load {
    pub(crate) async fn start(
        receiver: Receiver,
        secret: &'static str,
        path: &'static str,
        connections: usize,
    ) -> Anyhow<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        tokio::spawn(axum::serve(listener, receiver.router(path)).into_future());
        Ok(Self { address, secret, path, connections })
    }

    /// Sends all, as fast as they are taken, and returns how long that took.
    pub(crate) async fn all(&self, bodies: &[String]) -> Anyhow<Duration> {
        let requests: VecDeque<Vec<u8>> = bodies.iter().map(|body| self.request(body)).collect();
        let requests = Arc::new(Mutex::new(requests));
        let mut senders = JoinSet::new();
        for _ in 0..self.connections {
            let mut connection = Connection::open(self.address).await?;
            let requests = Arc::clone(&requests);
            senders.spawn(async move {
                loop {
                    let next = requests.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    let Some(request) = next else { return Anyhow::Ok(()) };
                    connection.send(&request).await?;
                }
            });
        }
        let start = Instant::now();
        while let Some(sender) = senders.join_next().await {
            sender??;
        }
        Ok(start.elapsed())
    }

    /// Sends so many a second for some time, and returns how long each took, in order.
    pub(crate) async fn steady(&self, body: impl Fn(usize) -> String, pace: Pace) -> Anyhow<Vec<Duration>> {
        let (free, idle) = mpsc::unbounded_channel();
        for _ in 0..self.connections {
            free.send(Connection::open(self.address).await?)?;
        }
        let idle = Arc::new(tokio::sync::Mutex::new(idle));
        steady(pace, |number| {
            let request = self.request(&body(number));
            let (free, idle) = (free.clone(), Arc::clone(&idle));
            async move {
                let connection = idle.lock().await.recv().await;
                let mut connection = connection.ok_or("all connections are lost")?;
                connection.send(&request).await?;
                free.send(connection).map_err(Into::into)
            }
        })
        .await
    }

    fn request(&self, body: &str) -> Vec<u8> {
        let signature = signature(self.secret, SystemTime::now(), body.as_bytes());
        format!(
            "POST {} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json; charset=utf-8\r\n\
             stripe-signature: {signature}\r\ncontent-length: {}\r\n\r\n{body}",
            self.path,
            self.address,
            body.len()
        )
        .into_bytes()
    }
}

/// A connection that stays open.
struct Connection(TcpStream);

impl Connection {
    async fn open(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    /// Sends a request, and waits for its answer, which has to be one of success.
    async fn send(&mut self, request: &[u8]) -> Anyhow<()> {
        self.0.write_all(request).await?;
        let mut answer = Vec::with_capacity(512);
        while !answer.ends_with(b"received") {
            if self.0.read_buf(&mut answer).await? == 0 || answer.len() > 4096 {
                return Err(format!("not taken: {}", String::from_utf8_lossy(&answer)).into());
            }
        }
        match answer.starts_with(b"HTTP/1.1 200 ") {
            true => Ok(()),
            false => Err(String::from_utf8_lossy(&answer).into_owned().into()),
        }
    }
}
