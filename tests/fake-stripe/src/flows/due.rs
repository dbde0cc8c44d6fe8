//! What falls due as time passes: renewals, ends of trials, cancellations, available funds.

use super::objects::{fetch, int, text};
use super::subscribing::{SUBSCRIPTION, cancel};
use super::subscription::{end_trial, renew};
use super::{payout, periods};
use crate::state::{Clock, State, Time};
use serde_json::{Value, json};

/// The time before the end of a trial at which it is announced, in seconds.
const NOTICE: i64 = 3 * 86_400;
/// The time for the first payment of a subscription, in seconds.
const INCOMPLETE: i64 = 23 * 3600;

/// What falls due of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Expire,
    AnnounceTrialEnd,
    EndTrial,
    Cancel,
    Renew,
}

/// Does what falls due until a time, in order, at the time at which it is due: of the objects on a test clock, or of all
/// others.
pub(crate) fn fall_due(state: &mut State, until: i64, test_clock: Option<&str>) {
    let own = state.clock.clone();
    while let Some((at, due, id)) = next(state, until, test_clock) {
        state.clock = Clock::new(Time::Fixed(at));
        act(state, due, &id);
    }
    state.clock = own;
    if test_clock.is_none() {
        payout::fall_due(state);
    }
}

fn next(state: &State, until: i64, test_clock: Option<&str>) -> Option<(i64, Due, String)> {
    let live = state.kind("subscription").live().map(|(_, entry)| entry);
    let billed = live.filter(|entry| state.hidden(&entry.id)["billed"] == true);
    let ongoing = billed.filter(|entry| {
        !["canceled", "incomplete_expired"].contains(&entry.field("status").unwrap_or_default())
    });
    let of_clock = ongoing.map(|entry| entry.value()).filter(|it| it["test_clock"].as_str() == test_clock);
    let moments = of_clock.flat_map(|it| moments(state, &it));
    moments.filter(|(at, _, _)| *at <= until).min()
}

fn moments(state: &State, subscription: &Value) -> Vec<(i64, Due, String)> {
    let id = text(&subscription["id"]);
    let mut found = Vec::new();
    let mut add = |at: i64, due: Due| found.push((at, due, id.to_owned()));
    match text(&subscription["status"]) {
        "incomplete" => add(int(&subscription["created"]) + INCOMPLETE, Due::Expire),
        "trialing" => {
            let end = int(&subscription["trial_end"]);
            if state.hidden(id)["announced"].is_null() {
                add(end - NOTICE, Due::AnnounceTrialEnd);
            }
            add(end, Due::EndTrial);
        }
        "active" | "past_due" => add(periods::period_of(subscription).1, Due::Renew),
        _ => {}
    }
    if let Some(at) = subscription["cancel_at"].as_i64() {
        add(at, Due::Cancel);
    }
    found
}

fn act(state: &mut State, due: Due, id: &str) {
    let Ok(subscription) = fetch(state, "subscription", id) else { return };
    let outcome = match due {
        Due::Expire => SUBSCRIPTION.next(&subscription, "expire").map(|status| {
            let fields = json!({ "status": status, "ended_at": state.now() });
            state.change("subscription", id, &fields, &["updated"]);
        }),
        Due::AnnounceTrialEnd => {
            state.hide(id, json!({ "billed": true, "announced": true }));
            state.record("subscription", "trial_will_end", &subscription, None);
            Ok(())
        }
        Due::EndTrial => end_trial(state, id),
        Due::Cancel => cancel(state, &subscription, &Value::Null).map(|_| ()),
        Due::Renew => renew(state, id, "subscription_cycle"),
    };
    if outcome.is_err() {
        // Its customer or its prices are gone, so that time does not pass for it any more.
        state.hide(id, Value::Null);
    }
}
