//! [`Finding`]: the result of a check.

use serde_json::{Value, json};
use std::fmt;

/// The result of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    /// The name of the check.
    pub(super) check: &'static str,
    pub(super) level: Level,
    pub(super) detail: String,
    /// The remedy.
    pub(super) advice: Option<String>,
}

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Nothing is wrong.
    Good,
    /// Works, but is worth attention.
    Warning,
    /// Does not work.
    Fault,
}

impl Finding {
    pub(super) fn good(check: &'static str, detail: impl Into<String>) -> Self {
        Self { check, level: Level::Good, detail: detail.into(), advice: None }
    }

    pub(super) fn warning(check: &'static str, detail: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, level: Level::Warning, detail: detail.into(), advice: Some(advice.into()) }
    }

    pub(super) fn fault(check: &'static str, detail: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { level: Level::Fault, ..Self::warning(check, detail, advice) }
    }

    pub(super) fn as_json(&self) -> Value {
        let level = self.level.to_string();
        json!({ "check": self.check, "level": level, "detail": self.detail, "advice": self.advice })
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Good => "ok",
            Self::Warning => "warning",
            Self::Fault => "fault",
        })
    }
}
