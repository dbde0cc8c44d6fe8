//! [`Sessions`]: the sessions of the page, in memory only. A logout ends a session at once, and all end with the
//! process.

use anyhow::anyhow;
use ring::digest::{SHA256, digest};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The lifetime of a session.
pub(super) const LIFETIME: Duration = Duration::from_secs(12 * 3600);
/// The number of sessions at most; a new session then replaces the oldest one.
const MOST: usize = 100;

/// The open sessions.
pub(super) struct Sessions {
    random: SystemRandom,
    /// Signs the tokens of forms.
    key: hmac::Key,
    /// The end of each session by the digest of its name, so that the time of a lookup reveals nothing about the name.
    open: Mutex<HashMap<Vec<u8>, Instant>>,
}

impl Sessions {
    pub(super) fn new() -> anyhow::Result<Self> {
        let random = SystemRandom::new();
        let key = hmac::Key::generate(hmac::HMAC_SHA256, &random).map_err(|_| no_random())?;
        Ok(Self { random, key, open: Mutex::default() })
    }

    /// Starts a session. Returns its random name.
    pub(super) fn start(&self, now: Instant) -> anyhow::Result<String> {
        let name = random_name(&self.random)?;
        let mut open = self.lock();
        open.retain(|_, until| *until > now);
        if open.len() >= MOST {
            let first = open.iter().min_by_key(|(_, until)| **until).map(|(session, _)| session.clone());
            if let Some(first) = first {
                open.remove(&first);
            }
        }
        open.insert(key_of(&name), now + LIFETIME);
        Ok(name)
    }

    pub(super) fn is_open(&self, name: &str, now: Instant) -> bool {
        self.lock().get(&key_of(name)).is_some_and(|until| *until > now)
    }

    pub(super) fn end(&self, name: &str) {
        self.lock().remove(&key_of(name));
    }

    /// Returns the token for the forms of a session.
    pub(super) fn sign(&self, name: &str) -> String {
        hex(hmac::sign(&self.key, name.as_bytes()).as_ref())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Vec<u8>, Instant>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns a random name.
pub(super) fn random() -> anyhow::Result<String> {
    random_name(&SystemRandom::new())
}

fn random_name(random: &SystemRandom) -> anyhow::Result<String> {
    let mut bytes = [0; 32];
    random.fill(&mut bytes).map_err(|_| no_random())?;
    Ok(hex(&bytes))
}

fn key_of(name: &str) -> Vec<u8> {
    digest(&SHA256, name.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn no_random() -> anyhow::Error {
    anyhow!("the operating system returned no random bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_sessions_is_limited() {
        let (sessions, now) = (Sessions::new().expect("random bytes"), Instant::now());
        let first = sessions.start(now).expect("a session");
        for second in 1..=MOST as u64 {
            sessions.start(now + Duration::from_secs(second)).expect("a session");
        }
        assert!(!sessions.is_open(&first, now));
        assert_eq!(sessions.lock().len(), MOST);
        sessions.start(now + 2 * LIFETIME).expect("a session");
        assert_eq!(sessions.lock().len(), 1, "expired sessions are removed");
    }
}
