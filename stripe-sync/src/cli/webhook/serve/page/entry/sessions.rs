//! [`Sessions`]: those who are in, known to the service alone, so that who leaves is out. They end with the process.

use anyhow::anyhow;
use ring::digest::{SHA256, digest};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long one who has entered stays in.
pub(super) const STAY: Duration = Duration::from_secs(12 * 3600);
/// How many sessions there are at the most; the one that ends first makes room.
const MOST: usize = 100;

/// The sessions that are open.
pub(super) struct Sessions {
    random: SystemRandom,
    /// Signs what forms send along.
    key: hmac::Key,
    /// When each ends, by the digest of its name: what time a look takes tells nothing of the name.
    open: Mutex<HashMap<Vec<u8>, Instant>>,
}

impl Sessions {
    pub(super) fn new() -> anyhow::Result<Self> {
        let random = SystemRandom::new();
        let key = hmac::Key::generate(hmac::HMAC_SHA256, &random).map_err(|_| no_random())?;
        Ok(Self { random, key, open: Mutex::default() })
    }

    /// Begins a session, and returns its name, which nobody can guess.
    pub(super) fn begin(&self, now: Instant) -> anyhow::Result<String> {
        let mut bytes = [0; 32];
        self.random.fill(&mut bytes).map_err(|_| no_random())?;
        let name = hex(&bytes);
        let mut open = self.lock();
        open.retain(|_, until| *until > now);
        if open.len() >= MOST {
            let first = open.iter().min_by_key(|(_, until)| **until).map(|(session, _)| session.clone());
            if let Some(first) = first {
                open.remove(&first);
            }
        }
        open.insert(key_of(&name), now + STAY);
        Ok(name)
    }

    pub(super) fn is_open(&self, name: &str, now: Instant) -> bool {
        self.lock().get(&key_of(name)).is_some_and(|until| *until > now)
    }

    pub(super) fn end(&self, name: &str) {
        self.lock().remove(&key_of(name));
    }

    /// What the forms of a session send along.
    pub(super) fn sign(&self, name: &str) -> String {
        hex(hmac::sign(&self.key, name.as_bytes()).as_ref())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Vec<u8>, Instant>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_of(name: &str) -> Vec<u8> {
    digest(&SHA256, name.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn no_random() -> anyhow::Error {
    anyhow!("the system gives no random bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_do_not_pile_up() {
        let (sessions, now) = (Sessions::new().expect("random bytes"), Instant::now());
        let first = sessions.begin(now).expect("a session");
        for second in 1..=MOST as u64 {
            sessions.begin(now + Duration::from_secs(second)).expect("a session");
        }
        assert!(!sessions.is_open(&first, now));
        assert_eq!(sessions.lock().len(), MOST);
        sessions.begin(now + 2 * STAY).expect("a session");
        assert_eq!(sessions.lock().len(), 1, "those that are over are forgotten");
    }
}
