//! The processes that receive and apply events, and Stripe, which sends them until they are acknowledged.

use crate::binary::Running;
use crate::fixture::{SECRET, Setup, text};
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};
use stripe_sync::client::webhook::signature;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The number of processes.
const SERVERS: usize = 2;
/// The time limit of a response.
const ANSWER: Duration = Duration::from_secs(4);
/// The number of concurrent events.
const AT_ONCE: usize = 16;
/// The maximum number of events in a step, so that some are left for the next one.
const SENT: usize = 48;

pub(crate) struct Servers {
    /// Each with its address; none where one was killed.
    running: Vec<Option<(Running, String)>>,
    acknowledged: BTreeSet<String>,
    refused: usize,
    ended: usize,
}

impl Servers {
    pub(crate) async fn start(setup: &Setup) -> Self {
        let running = (0..SERVERS).map(|_| None).collect();
        let mut servers = Self { running, acknowledged: BTreeSet::new(), refused: 0, ended: 0 };
        servers.revive(setup).await;
        servers
    }

    pub(crate) fn len(&self) -> usize {
        self.running.len()
    }

    /// The ids of the events for which a process has answered 2xx.
    pub(crate) fn acknowledged(&self) -> &BTreeSet<String> {
        &self.acknowledged
    }

    /// The number of unacknowledged deliveries.
    pub(crate) fn refused(&self) -> usize {
        self.refused
    }

    /// The number of processes that ended by themselves.
    pub(crate) fn ended(&self) -> usize {
        self.ended
    }

    /// Kills one, by SIGKILL.
    pub(crate) fn kill(&mut self, one: usize) {
        self.running[one] = None;
    }

    pub(crate) fn signal(&mut self, one: usize, signal: &str) {
        if let Some((running, _)) = &self.running[one] {
            running.signal(signal);
        }
    }

    /// Starts those that do not run.
    pub(crate) async fn revive(&mut self, setup: &Setup) {
        for place in &mut self.running {
            if place.as_mut().is_some_and(|(running, _)| running.has_ended()) {
                self.ended += 1;
                *place = None;
            }
            if place.is_none() {
                let mut running =
                    Running::start(setup, &["webhook", "serve", "--listen", "127.0.0.1:0", "--json"]);
                let address = text(&running.line().await["address"]);
                *place = Some((running, address));
            }
        }
    }

    /// Sends events that are not acknowledged, each to one of the processes. Returns how many are left.
    pub(crate) async fn deliver(&mut self, setup: &Setup, random: &mut fastrand::Rng) -> usize {
        let told: Vec<String> = setup.told().iter().map(|event| text(&event["id"])).collect();
        let due: Vec<&String> =
            told.iter().filter(|id| !self.acknowledged.contains(*id)).take(SENT).collect();
        let addresses: Vec<String> =
            self.running.iter().flatten().map(|(_, address)| address.clone()).collect();
        if addresses.is_empty() {
            return due.len();
        }
        for some in due.chunks(AT_ONCE) {
            let sent = some.iter().map(|id| {
                let address = &addresses[random.usize(..addresses.len())];
                let event = setup.stripe.text("event", id).expect("an event");
                async move { (id.to_string(), is_acknowledged(address, &event).await) }
            });
            for (id, acknowledged) in futures::future::join_all(sent).await {
                if acknowledged {
                    self.acknowledged.insert(id);
                } else {
                    self.refused += 1;
                }
            }
        }
        told.len() - self.acknowledged.len()
    }
}

/// Returns true if a process responds 2xx in time.
async fn is_acknowledged(address: &str, event: &str) -> bool {
    let status = tokio::time::timeout(ANSWER, post(address, event)).await;
    status.ok().and_then(Result::ok).is_some_and(|status| status.starts_with("HTTP/1.1 2"))
}

/// The first bytes of the answer.
async fn post(address: &str, body: &str) -> std::io::Result<String> {
    let mut connection = TcpStream::connect(address).await?;
    let signature = signature(SECRET, SystemTime::now(), body.as_bytes());
    let request = format!(
        "POST /webhooks/stripe HTTP/1.1\r\nhost: {address}\r\nstripe-signature: {signature}\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    connection.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
