//! The moments at which something falls due of the objects of flows.

use super::objects::{int, text};
use super::periods;
use crate::state::State;
use serde_json::Value;

/// The time before the end of a trial at which it is announced, in seconds.
const TRIAL_NOTICE: i64 = 3 * 86_400;
/// The time for the first payment of a subscription, in seconds.
const INCOMPLETE: i64 = 23 * 3600;
/// The kinds of object of which something falls due.
const KINDS: [&str; 8] = [
    "subscription",
    "invoice",
    "checkout.session",
    "payment_intent",
    "balance_transaction",
    "payout",
    "topup",
    "refund",
];

/// An action that falls due. Of two at the same time, the first in this order is done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Due {
    ExpireSubscription,
    AnnounceTrialEnd,
    EndTrial,
    Cancel,
    Renew,
    Finalize,
    RetryPayment,
    Overdue,
    ExpireSession,
    Settle,
    ReleaseFunds,
    PayoutArrives,
    TopupArrives,
    EndRefund,
}

/// Puts all objects of a state on its agenda.
pub(crate) fn schedule_all(state: &mut State) {
    state.agenda.clear();
    let ids = |kind: &str| -> Vec<(String, String)> {
        state.kind(kind).live().map(|(_, entry)| (kind.to_owned(), entry.id.to_string())).collect()
    };
    let objects: Vec<(String, String)> = KINDS.iter().flat_map(|kind| ids(kind)).collect();
    schedule(state, objects);
}

/// Puts objects on the agenda, or takes them off it.
pub(super) fn schedule(state: &mut State, objects: impl IntoIterator<Item = (String, String)>) {
    for (kind, id) in objects {
        if !KINDS.contains(&kind.as_str()) {
            continue;
        }
        let object = state.object(&kind, &id).unwrap_or_default();
        let due = moments(state, &kind, &object).into_iter().min();
        let clock = clock_of(state, &kind, &object);
        state.agenda.set(&kind, &id, due.map(|(at, _)| (clock.as_str(), at)));
    }
}

/// Returns the test clock of an object; empty if it is on none.
fn clock_of(state: &State, kind: &str, object: &Value) -> String {
    match kind {
        "subscription" | "invoice" => text(&object["test_clock"]).to_owned(),
        _ => {
            let customer = state.object("customer", text(&object["customer"])).unwrap_or_default();
            text(&customer["test_clock"]).to_owned()
        }
    }
}

/// Returns what falls due of an object. Time passes for objects of flows only, and not for seeded ones.
pub(super) fn moments(state: &State, kind: &str, object: &Value) -> Vec<(i64, Due)> {
    let hidden = state.hidden(text(&object["id"]));
    if kind != "balance_transaction" && hidden["flow"] != true {
        return Vec::new();
    }
    let at = |time: &Value, due: Due| time.as_i64().map(|at| (at, due));
    let found = match (kind, text(&object["status"])) {
        ("subscription", _) => return moments_of_subscription(hidden, object),
        ("invoice", "draft") => at(&object["automatically_finalizes_at"], Due::Finalize),
        ("invoice", "open") => {
            let overdue = at(&object["due_date"], Due::Overdue).filter(|_| hidden["overdue"] != true);
            return overdue
                .into_iter()
                .chain(at(&object["next_payment_attempt"], Due::RetryPayment))
                .collect();
        }
        ("checkout.session", "open") => at(&object["expires_at"], Due::ExpireSession),
        ("payment_intent", "processing") => at(&hidden["settles_at"], Due::Settle),
        ("balance_transaction", "pending") => at(&object["available_on"], Due::ReleaseFunds),
        ("topup", "pending") => at(&object["expected_availability_date"], Due::TopupArrives),
        ("refund", _) => at(&hidden["ends_at"], Due::EndRefund).filter(|_| hidden["ended"] != true),
        ("payout", "pending" | "in_transit") => at(&object["arrival_date"], Due::PayoutArrives),
        _ => None,
    };
    found.into_iter().collect()
}

fn moments_of_subscription(hidden: &Value, subscription: &Value) -> Vec<(i64, Due)> {
    let mut found = match text(&subscription["status"]) {
        "canceled" | "incomplete_expired" => return Vec::new(),
        "incomplete" => vec![(int(&subscription["created"]) + INCOMPLETE, Due::ExpireSubscription)],
        "trialing" => {
            let end = int(&subscription["trial_end"]);
            let announces =
                hidden["announced"].is_null().then_some((end - TRIAL_NOTICE, Due::AnnounceTrialEnd));
            announces.into_iter().chain([(end, Due::EndTrial)]).collect()
        }
        "active" | "past_due" => vec![(periods::period_of(subscription).1, Due::Renew)],
        _ => Vec::new(),
    };
    found.extend(subscription["cancel_at"].as_i64().map(|at| (at, Due::Cancel)));
    found
}
