//! Actions that fall due as time passes: renewals, ends of trials, repeated payments, cancellations, available funds.

use super::agenda::{Due, moments, schedule};
use super::objects::fetch;
use super::perform::perform;
use super::renewal::{end_trial, renew};
use super::subscribing::collect;
use super::subscription_end::{SUBSCRIPTION, cancel};
use super::{balance, checkout, invoicing, payment_intent, payout, refund, topup};
use crate::error::ApiError;
use crate::state::{Clock, State, Time};
use serde_json::{Value, json};

/// Does what falls due until a time, in order, at the time at which it is due: of the objects on a test clock, or of all
/// others.
pub(crate) fn fall_due(state: &mut State, until: i64, test_clock: Option<&str>) {
    let own = state.clock.clone();
    let clock = test_clock.unwrap_or_default();
    while let Some((at, kind, id)) = state.agenda.first(clock, until) {
        // An object that cannot go on, because its customer or its prices are gone, is due no more.
        state.agenda.set(&kind, &id, None);
        state.clock = Clock::new(Time::Fixed(at));
        if perform(state, |state| act(state, &kind, &id, at)).is_ok() {
            schedule(state, [(kind, id)]);
        }
    }
    state.clock = own;
}

fn act(state: &mut State, kind: &str, id: &str, at: i64) -> Result<(), ApiError> {
    let object = fetch(state, kind, id)?;
    let Some((_, due)) = moments(state, kind, &object).into_iter().filter(|(moment, _)| *moment <= at).min()
    else {
        return Ok(());
    };
    match due {
        Due::ExpireSubscription => {
            let status = SUBSCRIPTION.next(&object, "expire")?;
            let fields = json!({ "status": status, "ended_at": state.now() });
            state.change("subscription", id, &fields, &["updated"]);
            Ok(())
        }
        Due::AnnounceTrialEnd => {
            state.hide(id, json!({ "announced": true }));
            state.record("subscription", "trial_will_end", &object, None);
            Ok(())
        }
        Due::EndTrial => end_trial(state, id),
        Due::Cancel => cancel(state, &object, &Value::Null).map(drop),
        Due::Renew => renew(state, id, "subscription_cycle"),
        Due::Finalize => collect(state, &object).map(drop),
        Due::RetryPayment => invoicing::retry(state, &object),
        Due::Overdue => {
            state.hide(id, json!({ "overdue": true }));
            state.record("invoice", "overdue", &object, None);
            Ok(())
        }
        Due::ExpireSession => checkout::expire(state, &[id], &Value::Null).map(drop),
        Due::Settle => payment_intent::settle(state, &object),
        Due::ReleaseFunds => {
            release_funds(state, id, at);
            Ok(())
        }
        Due::PayoutArrives => payout::arrive(state, &object),
        Due::TopupArrives => topup::arrive(state, &object),
        Due::EndRefund => refund::end(state, &object),
    }
}

/// Marks the funds of a transaction as available; the last one of a moment has the event of the balance.
fn release_funds(state: &mut State, id: &str, at: i64) {
    state.set("balance_transaction", id, &json!({ "status": "available" }));
    let next = state.agenda.first("", at);
    if next.is_none_or(|(_, kind, _)| kind != "balance_transaction") {
        balance::record_available(state);
    }
}
