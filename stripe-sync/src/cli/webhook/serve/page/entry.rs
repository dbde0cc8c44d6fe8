//! [`Entry`]: who gets in. Nothing is kept of who is in: what is sent along is signed with the token.

use anyhow::bail;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use ring::hmac;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The name of the cookie.
const NAME: &str = "stripe_sync_page";
/// How long one who has entered stays in.
const STAY: Duration = Duration::from_secs(12 * 3600);
/// How short a token may be. One that can be guessed would be tried.
const SHORTEST: usize = 16;

/// Lets in who knows the token.
pub(in super::super) struct Entry(hmac::Key);

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
    /// With a token.
    pub(in super::super) fn new(token: &str) -> anyhow::Result<Self> {
        let token = token.trim();
        if token.len() < SHORTEST {
            bail!(
                "the token of the page is too short: make one of {SHORTEST} characters or more, such as by `openssl rand -hex 16`"
            );
        }
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes())))
    }

    /// The cookie of one who has given the token; none if it is another.
    pub(super) fn enter(&self, token: &str, now: SystemTime) -> Option<String> {
        self.knows(token).then(|| {
            let until = seconds(now) + STAY.as_secs();
            let ticket = format!("{until}.{}", self.sign(&format!("ticket {until}")));
            format!("{NAME}={ticket}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict", STAY.as_secs())
        })
    }

    /// The cookie of one who leaves.
    pub(super) fn leave() -> String {
        format!("{NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
    }

    /// Whether a request is of one who is in.
    pub(super) fn check(&self, headers: &HeaderMap, now: SystemTime) -> Option<Pass> {
        let bearer =
            headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let inside = match bearer {
            Some(token) => self.knows(token.trim()).then_some("bearer"),
            None => tickets(headers).find(|ticket| self.is_valid(ticket, now)),
        };
        inside.map(|inside| Pass { form: self.sign(&format!("form {inside}")), key: self.0.clone() })
    }

    /// Compares in a time that does not tell how near it was: tags, of which nobody knows what they are.
    fn knows(&self, token: &str) -> bool {
        let given = hmac::Key::new(hmac::HMAC_SHA256, token.as_bytes());
        let tag = hmac::sign(&given, b"token");
        hmac::verify(&self.0, b"token", tag.as_ref()).is_ok()
    }

    fn is_valid(&self, ticket: &str, now: SystemTime) -> bool {
        let Some((until, tag)) = ticket.split_once('.') else { return false };
        let Some(tag) = bytes(tag) else { return false };
        let signed = hmac::verify(&self.0, format!("ticket {until}").as_bytes(), &tag).is_ok();
        signed && until.parse::<u64>().is_ok_and(|until| seconds(now) < until)
    }

    fn sign(&self, text: &str) -> String {
        let tag = hmac::sign(&self.0, text.as_bytes());
        tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Pass {
    /// Whether a form was made for this one.
    pub(super) fn takes(&self, form: &str) -> bool {
        // Tags of both, so that the time it takes does not tell how near one was.
        let own = hmac::sign(&self.key, self.form.as_bytes());
        hmac::verify(&self.key, form.as_bytes(), own.as_ref()).is_ok()
    }
}

/// The values of the cookie, of which there may be several.
fn tickets(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == NAME).map(|(_, value)| value)
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0123456789abcdef";

    fn with(name: axum::http::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().expect("a value"))])
    }

    #[test]
    fn who_gives_the_token_is_in_for_a_while() {
        let (entry, now) = (Entry::new(TOKEN).expect("long enough"), SystemTime::now());
        assert!(entry.enter("0123456789abcdeF", now).is_none());
        let cookie = entry.enter(TOKEN, now).expect("the token");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains(TOKEN));
        let pair = cookie.split(';').next().expect("a pair");
        let headers = with(COOKIE, &format!("other=1; {pair}"));
        assert!(entry.check(&headers, now).is_some());
        assert!(entry.check(&headers, now + STAY).is_none(), "too old");
        let other = Entry::new("fedcba9876543210").expect("long enough");
        assert!(other.check(&headers, now).is_none(), "signed with another token");
        for forged in ["", "1", "99999999999.", "99999999999.00", &format!("9{}", &pair[NAME.len() + 1..])] {
            let headers = with(COOKIE, &format!("{NAME}={forged}"));
            assert!(entry.check(&headers, now).is_none(), "{forged}");
        }
    }

    #[test]
    fn programs_say_the_token_itself() {
        let (entry, now) = (Entry::new(TOKEN).expect("long enough"), SystemTime::now());
        assert!(entry.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), now).is_some());
        assert!(entry.check(&with(AUTHORIZATION, "Bearer other"), now).is_none());
        assert!(entry.check(&HeaderMap::new(), now).is_none());
    }

    #[test]
    fn a_form_is_of_one_who_is_in() {
        let (entry, now) = (Entry::new(TOKEN).expect("long enough"), SystemTime::now());
        let pass = entry.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), now).expect("in");
        assert!(pass.takes(&pass.form.clone()));
        assert!(!pass.takes("") && !pass.takes("00"));
        let cookie = entry.enter(TOKEN, now).expect("the token");
        let other = entry.check(&with(COOKIE, &cookie), now).expect("in");
        assert!(!other.takes(&pass.form), "another's");
    }

    #[test]
    fn a_token_that_can_be_guessed_is_refused() {
        assert!(Entry::new(" secret ").is_err());
    }
}
