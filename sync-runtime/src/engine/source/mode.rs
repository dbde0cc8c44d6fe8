//! [`Mode`]: the mode of a key, live or test.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use stripe_client::{Client, Page, Request};
use stripe_types::member;

/// An object that every account has, and that shows the mode.
const BALANCE: &str = "/v1/balance";

/// The mode of a key, from its text, or else from the first answer that shows it. A key reads data of its own mode alone.
#[derive(Debug)]
pub(super) struct Mode {
    known: OnceLock<bool>,
    asked: AtomicBool,
}

impl Mode {
    pub(super) fn of(client: &Client) -> Self {
        let known = client.livemode().map_or_else(OnceLock::new, OnceLock::from);
        Self { known, asked: AtomicBool::new(false) }
    }

    pub(super) fn known(&self) -> Option<bool> {
        self.known.get().copied()
    }

    /// Takes the mode from an answer, unless it is known.
    pub(super) fn learn(&self, text: &str) {
        if self.known().is_some() {
            return;
        }
        if let Some(live) = mode_of(text) {
            tracing::info!(live, "mode of the key known from an answer");
            self.known.get_or_init(|| live);
        }
    }

    /// Requests the mode, unless it is known or was requested.
    pub(super) async fn ask(&self, client: &Client) {
        if self.known().is_some() || self.asked.swap(true, Ordering::Relaxed) {
            return;
        }
        match client.execute(&Request::get(BALANCE).max_retries(0)).await {
            Ok(answer) => self.learn(&answer.text()),
            Err(error) => tracing::debug!(%error, "mode of the key not known yet"),
        }
    }
}

/// Returns the mode of an object, or of the objects of a page.
fn mode_of(text: &str) -> Option<bool> {
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
    fn the_text_of_a_key_shows_its_mode() {
        for (key, live) in [("sk_live_1", true), ("rk_test_1", false)] {
            let mode = mode(key);
            mode.learn(&format!(r#"{{"object":"balance","livemode":{}}}"#, !live));
            assert_eq!(mode.known(), Some(live), "{key}");
        }
    }

    #[test]
    fn the_first_answer_shows_the_mode_of_another_key() {
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
