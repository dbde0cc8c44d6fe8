//! [`Mode`]: whether the data of a key is live.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use stripe_client::{Client, Page, Request};
use stripe_types::member;

/// An object that every account has, and that tells its mode.
const BALANCE: &str = "/v1/balance";

/// Whether the data of a key is live: as its text says, or else as the first answer that says so. A key reads data of its own
/// mode alone.
#[derive(Debug)]
pub(crate) struct Mode {
    known: OnceLock<bool>,
    asked: AtomicBool,
}

impl Mode {
    pub(crate) fn of(client: &Client) -> Self {
        let known = client.livemode().map_or_else(OnceLock::new, OnceLock::from);
        Self { known, asked: AtomicBool::new(false) }
    }

    pub(crate) fn known(&self) -> Option<bool> {
        self.known.get().copied()
    }

    /// Learns it from an answer, unless it is known.
    pub(crate) fn learn(&self, text: &str) {
        if self.known().is_some() {
            return;
        }
        if let Some(live) = told(text) {
            tracing::info!(live, "the answers tell the mode of the key");
            self.known.get_or_init(|| live);
        }
    }

    /// Asks for it, unless it is known or was asked for.
    pub(crate) async fn ask(&self, client: &Client) {
        if self.known().is_some() || self.asked.swap(true, Ordering::Relaxed) {
            return;
        }
        match client.execute(&Request::get(BALANCE).max_retries(0)).await {
            Ok(answer) => self.learn(&answer.text()),
            Err(error) => tracing::debug!(%error, "the mode of the key is not known yet"),
        }
    }
}

/// The mode of an object, or of the objects of a page.
fn told(text: &str) -> Option<bool> {
    let of = |object: &str| match member(object, "livemode").ok()?? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    };
    of(text).or_else(|| Page::parse(text).ok()?.data.iter().find_map(|object| of(object)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(key: &str) -> Mode {
        Mode::of(&Client::new(key).expect("a client"))
    }

    #[test]
    fn a_key_that_tells_its_mode_is_believed() {
        for (key, live) in [("sk_live_1", true), ("rk_test_1", false)] {
            let mode = mode(key);
            mode.learn(&format!(r#"{{"object":"balance","livemode":{}}}"#, !live));
            assert_eq!(mode.known(), Some(live), "{key}");
        }
    }

    #[test]
    fn another_key_is_known_by_the_first_answer_that_tells() {
        for key in ["sk_org_1", "tGN0bIwXnHdwOa85VABjPdSn8nWY7G7I"] {
            let mode = mode(key);
            for nothing in [
                r#"{"object":"account","id":"acct_1"}"#,
                r#"{"object":"list","data":[{"id":"a"}],"has_more":false}"#,
                "x",
            ] {
                mode.learn(nothing);
                assert_eq!(mode.known(), None, "{nothing}");
            }
            mode.learn(
                r#"{"object":"list","data":[{"id":"a"},{"id":"b","livemode":true}],"has_more":false}"#,
            );
            mode.learn(r#"{"livemode":false}"#);
            assert_eq!(mode.known(), Some(true), "{key}");
        }
    }
}
