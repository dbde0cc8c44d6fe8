//! The states of a subscription, and its end.

use super::machine::Machine;
use super::objects::{fetch, text};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// The states of a subscription.
pub(super) const SUBSCRIPTION: Machine = Machine {
    name: "subscription",
    code: "subscription_unexpected_state",
    actions: &[
        ("cancel", &["active", "trialing", "past_due", "unpaid", "incomplete", "paused"], "canceled"),
        ("expire", &["incomplete"], "incomplete_expired"),
        ("pause", &["trialing"], "paused"),
        ("resume", &["paused"], "active"),
        ("end trial", &["trialing"], "active"),
        ("renew", &["active", "past_due"], "active"),
        ("update", &["active", "trialing", "past_due", "unpaid", "incomplete", "paused"], "active"),
    ],
};

/// Cancels a subscription at once.
pub(super) fn cancel(state: &mut State, subscription: &Value, details: &Value) -> Result<Value, ApiError> {
    let status = SUBSCRIPTION.next(subscription, "cancel")?;
    let id = text(&subscription["id"]);
    let mut reasons = json!({ "comment": null, "feedback": null, "reason": "cancellation_requested" });
    merge(&mut reasons, details);
    let at = subscription["canceled_at"].as_i64().unwrap_or(state.now());
    let fields = json!({ "status": status, "canceled_at": at, "ended_at": state.now(), "cancellation_details": reasons });
    state.change("subscription", id, &fields, &["deleted"]);
    fetch(state, "subscription", id)
}
