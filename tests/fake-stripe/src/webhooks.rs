//! Webhooks: delivering events to an endpoint over HTTP, as reliably as it is asked to.

use crate::random::Random;
use ring::hmac;
use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What goes wrong on the way, each by its probability.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Trouble {
    /// An event never comes.
    pub dropped: f64,
    /// An event comes twice.
    pub doubled: f64,
    /// An event waits for the next time.
    pub delayed: f64,
    /// The order is left to chance.
    pub shuffled: bool,
}

/// What is still to be delivered.
#[derive(Debug, Default)]
pub(crate) struct Webhooks(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// How many events were looked at.
    seen: usize,
    queue: Vec<String>,
    undelivered: BTreeSet<String>,
}

impl Webhooks {
    /// The ids of the events that are to be sent now, of those that there are.
    pub(crate) fn due(&self, events: &[String], trouble: &Trouble, random: &mut Random) -> Vec<String> {
        let mut state = self.state();
        let new = events.get(state.seen..).unwrap_or_default().to_vec();
        state.seen = events.len();
        state.undelivered.extend(new.iter().cloned());
        for id in new {
            if !random.chance(trouble.dropped) {
                state.queue.push(id.clone());
                if random.chance(trouble.doubled) {
                    state.queue.push(id);
                }
            }
        }
        let (later, mut now): (Vec<String>, Vec<String>) =
            std::mem::take(&mut state.queue).into_iter().partition(|_| random.chance(trouble.delayed));
        state.queue = later;
        if trouble.shuffled {
            for at in (1..now.len()).rev() {
                now.swap(at, random.below(at as u64 + 1) as usize);
            }
        }
        now
    }

    /// Says what became of a delivery. What was not taken is sent again.
    pub(crate) fn delivered(&self, id: &str, taken: bool) {
        let mut state = self.state();
        if taken {
            state.undelivered.remove(id);
        } else {
            state.queue.push(id.to_owned());
        }
    }

    /// Whether an endpoint has not taken the event.
    pub(crate) fn lacks(&self, id: &str) -> bool {
        self.state().undelivered.contains(id)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The header that goes with a body.
pub(crate) fn signature(secret: &str, body: &str) -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let tag = hmac::sign(&key, format!("{time}.{body}").as_bytes());
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("t={time},v1={hex},v0={}", "00".repeat(32))
}

/// Sends a body to a URL such as `http://127.0.0.1:1/path`, and returns the status of the answer.
pub(crate) async fn post(url: &str, secret: &str, body: &str) -> io::Result<u16> {
    let rest = url.strip_prefix("http://").ok_or_else(|| io::Error::other("not an http URL"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut connection = TcpStream::connect(host).await?;
    let request = format!(
        "POST /{path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json; charset=utf-8\r\nstripe-signature: {}\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        signature(secret, body),
        body.len()
    );
    connection.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await?;
    let status = String::from_utf8_lossy(&answer).split(' ').nth(1).and_then(|status| status.parse().ok());
    status.ok_or_else(|| io::Error::other("no status"))
}
