//! [`Entry`]: who gets in: whoever gives the token, in a form that begins a session, or with each request.

mod attempts;
mod sessions;
mod visitor;

pub(super) use visitor::Visitor;

use anyhow::bail;
use attempts::Attempts;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use ring::hmac;
use sessions::{STAY, Sessions};
use std::fmt;
use std::time::{Duration, Instant};

/// The name of the cookie.
const NAME: &str = "stripe_sync_page";
/// How short a token may be. One that can be guessed would be tried.
const SHORTEST: usize = 16;

/// Lets in who knows the token.
pub(crate) struct Entry {
    token: hmac::Key,
    attempts: Attempts,
    sessions: Sessions,
    /// Whether a proxy says who asks, and how.
    proxied: bool,
}

/// Why somebody does not get in.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The token is another.
    Wrong,
    /// Too many wrong ones were given; others are looked at after so long.
    Throttled(Duration),
    /// There is no session to be had.
    Unavailable(anyhow::Error),
}

/// That of one who is in.
pub(super) struct Pass {
    /// What the forms of the page have to send along.
    pub(super) form: String,
    key: hmac::Key,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry")
    }
}

impl Entry {
    /// With a token. Whether a proxy in front, which alone can be reached from outside, is to be believed what it says of
    /// visitors.
    pub(crate) fn new(token: &str, proxied: bool) -> anyhow::Result<Self> {
        let token = token.trim();
        if token.len() < SHORTEST {
            bail!(
                "the token of the page is too short: make one of {SHORTEST} characters or more, such as by `openssl rand -hex 16`"
            );
        }
        let token = hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes());
        Ok(Self { token, attempts: Attempts::default(), sessions: Sessions::new()?, proxied })
    }

    pub(super) fn is_proxied(&self) -> bool {
        self.proxied
    }

    /// Begins a session of one who gives the token. Returns its cookie.
    pub(super) fn enter(&self, token: &str, visitor: Visitor, now: Instant) -> Result<String, Refusal> {
        match self.attempts.attempt(visitor.peer, now, || self.knows(token)) {
            Ok(true) => {
                let session = self.sessions.begin(now).map_err(Refusal::Unavailable)?;
                Ok(cookie(&session, STAY, visitor))
            }
            Ok(false) => Err(Refusal::Wrong),
            Err(wait) => Err(Refusal::Throttled(wait)),
        }
    }

    /// Ends the sessions of a request. Returns the cookie that replaces theirs.
    pub(super) fn leave(&self, headers: &HeaderMap, visitor: Visitor) -> String {
        given(headers).for_each(|session| self.sessions.end(session));
        cookie("", Duration::ZERO, visitor)
    }

    /// Returns whether a request is of one who is in.
    pub(super) fn check(&self, headers: &HeaderMap, visitor: Visitor, now: Instant) -> Option<Pass> {
        let bearer =
            headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let inside = match bearer {
            Some(token) => {
                let known = self.attempts.attempt(visitor.peer, now, || self.knows(token.trim()));
                known.is_ok_and(|known| known).then_some("bearer")
            }
            None => given(headers).find(|session| self.sessions.is_open(session, now)),
        };
        inside.map(|inside| Pass { form: self.sessions.sign(inside), key: self.token.clone() })
    }

    /// Compares in a time that does not tell how near it was: tags, of which nobody knows what they are.
    fn knows(&self, token: &str) -> bool {
        let given = hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes());
        let tag = hmac::sign(&given, b"token");
        hmac::verify(&self.token, b"token", tag.as_ref()).is_ok()
    }
}

impl Pass {
    /// Returns whether a form was made for this one.
    pub(super) fn takes(&self, form: &str) -> bool {
        // Tags of both, so that the time it takes does not tell how near one was.
        let own = hmac::sign(&self.key, self.form.as_bytes());
        hmac::verify(&self.key, form.as_bytes(), own.as_ref()).is_ok()
    }
}

/// A cookie that holds a session for so long.
fn cookie(session: &str, stay: Duration, visitor: Visitor) -> String {
    let secure = if visitor.secure { "; Secure" } else { "" };
    format!("{NAME}={session}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{secure}", stay.as_secs())
}

/// The values of the cookie, of which there may be several.
fn given(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == NAME).map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
