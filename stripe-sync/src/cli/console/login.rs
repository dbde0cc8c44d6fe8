//! [`Login`]: access by a token, in a form that starts a session, or with each request.

mod attempts;
mod peer;
mod sessions;

pub(super) use peer::Peer;

use anyhow::bail;
use attempts::Attempts;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use ring::hmac;
use sessions::{LIFETIME, Sessions};
use std::fmt;
use std::time::{Duration, Instant};

/// The name of the cookie.
const NAME: &str = "stripe_sync_page";
/// The minimum length of a token. A shorter one could be guessed.
const SHORTEST: usize = 16;

/// Access to the page by its token.
pub(crate) struct Login {
    token: hmac::Key,
    attempts: Attempts,
    sessions: Sessions,
    /// True if the headers of a proxy are trusted.
    proxied: bool,
}

/// The reason of a failed login.
#[derive(Debug)]
pub(super) enum LoginRefusal {
    /// The token is wrong.
    Wrong,
    /// There were too many wrong tokens; the next attempt is possible after this time.
    Throttled(Duration),
    /// No session could be created.
    Unavailable(anyhow::Error),
}

/// The access of a logged-in request.
pub(super) struct SessionAccess {
    /// The token that the forms of the page must send.
    pub(super) form: String,
    key: hmac::Key,
}

/// Returns a random token.
pub(super) fn random_token() -> anyhow::Result<String> {
    sessions::random()
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login")
    }
}

impl Login {
    /// Creates the login for a token. With `proxied`, the headers of a proxy are trusted.
    pub(crate) fn new(token: &str, proxied: bool) -> anyhow::Result<Self> {
        let token = token.trim();
        if token.len() < SHORTEST {
            bail!(
                "the token of the page is too short; use {SHORTEST} characters or more, for example from `openssl rand -hex 16`"
            );
        }
        let token = hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes());
        Ok(Self { token, attempts: Attempts::default(), sessions: Sessions::new()?, proxied })
    }

    pub(super) fn is_proxied(&self) -> bool {
        self.proxied
    }

    /// Starts a session if the token is right. Returns its cookie.
    pub(super) fn log_in(&self, token: &str, peer: Peer, now: Instant) -> Result<String, LoginRefusal> {
        match self.attempts.attempt(peer.address, now, || self.is_token(token)) {
            Ok(true) => {
                let session = self.sessions.start(now).map_err(LoginRefusal::Unavailable)?;
                Ok(cookie(&session, LIFETIME, peer))
            }
            Ok(false) => Err(LoginRefusal::Wrong),
            Err(wait) => Err(LoginRefusal::Throttled(wait)),
        }
    }

    /// Ends the sessions of a request. Returns a cookie that replaces theirs.
    pub(super) fn log_out(&self, headers: &HeaderMap, peer: Peer) -> String {
        session_cookies(headers).for_each(|session| self.sessions.end(session));
        cookie("", Duration::ZERO, peer)
    }

    /// Returns the access of a request; `None` if it has neither a session nor the token.
    pub(super) fn check(&self, headers: &HeaderMap, peer: Peer, now: Instant) -> Option<SessionAccess> {
        let bearer =
            headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let session = match bearer {
            Some(token) => {
                let known = self.attempts.attempt(peer.address, now, || self.is_token(token.trim()));
                known.is_ok_and(|known| known).then_some("bearer")
            }
            None => session_cookies(headers).find(|session| self.sessions.is_open(session, now)),
        };
        session.map(|session| SessionAccess { form: self.sessions.sign(session), key: self.token.clone() })
    }

    /// Compares the token in constant time: not the tokens are compared, but tags that a client cannot choose.
    fn is_token(&self, token: &str) -> bool {
        let given = hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes());
        let tag = hmac::sign(&given, b"token");
        hmac::verify(&self.token, b"token", tag.as_ref()).is_ok()
    }
}

impl SessionAccess {
    /// Returns true if a form belongs to this session. Compares in constant time.
    pub(super) fn accepts(&self, form: &str) -> bool {
        // Tags of both, so that the time it takes does not tell how near one was.
        let own = hmac::sign(&self.key, self.form.as_bytes());
        hmac::verify(&self.key, form.as_bytes(), own.as_ref()).is_ok()
    }
}

/// Formats a cookie that holds a session.
fn cookie(session: &str, lifetime: Duration, peer: Peer) -> String {
    let secure = if peer.secure { "; Secure" } else { "" };
    format!("{NAME}={session}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{secure}", lifetime.as_secs())
}

/// Returns the values of the cookie; a request may have several.
fn session_cookies(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == NAME).map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
