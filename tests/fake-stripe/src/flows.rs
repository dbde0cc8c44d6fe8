//! Behavior of Stripe beyond storing parameters: the state machines of money, apart from HTTP.

mod actions;
mod agenda;
mod application_fee;
mod balance;
mod cash_balance;
mod catalog;
mod charge;
mod checkout;
mod completion;
mod credit_note;
mod customer;
mod discount;
mod dispute;
mod due;
mod endpoint;
mod invoice;
mod invoicing;
mod lines;
mod machine;
mod movement;
mod objects;
mod payment;
mod payment_intent;
mod payment_link;
mod payment_method;
mod payout;
mod perform;
mod periods;
mod preview;
mod quote;
mod refund;
mod renewal;
mod report;
mod risk;
mod schedule;
mod settlement;
mod setup_intent;
mod source;
mod subscribing;
mod subscription;
mod subscription_end;
mod subscription_update;
mod terminal;
mod test_clock;
mod tiers;
mod topup;
mod transfer;
mod usage;

pub(crate) use agenda::schedule_all;
pub(crate) use due::fall_due;

use crate::error::ApiError;
use crate::state::{Remittance, State};
use perform::perform;
use serde_json::Value;

/// A flow: what an operation does, given the ids in its path and its parameters. Returns the object that it answers.
type Flow = fn(&mut State, &[&str], &Value) -> Result<Value, ApiError>;

/// An object that is computed when it is read.
type ComputedObject = fn(&State, &str, &Value) -> Value;

/// Runs the flow of an operation; `None` if it has none. A flow that is refused changes nothing, except that a declined card
/// leaves its failed payment.
pub(crate) fn run(
    state: &mut State,
    (method, template): (&str, &str),
    ids: &[&str],
    input: &Value,
) -> Option<Result<Value, ApiError>> {
    let action = template.strip_prefix("/v1/").and_then(actions::find);
    let flow = find(method, template);
    if action.is_none() && flow.is_none() {
        return None;
    }
    let own = state.clock.clone();
    if let Some(clock) = test_clock::clock_for(state, ids, input).filter(|_| !template.contains("test_clock"))
    {
        state.clock = clock;
    }
    let outcome = perform(state, |state| match (action, flow) {
        (Some(action), _) => action.run(state, ids.first().unwrap_or(&""), input),
        (None, Some(flow)) => flow(state, ids, input),
        (None, None) => Err(ApiError::unknown_path(method, template)),
    });
    state.clock = own;
    Some(outcome)
}

/// Lets the customer do what an intent requires, or complete a checkout session with a payment method.
pub(crate) fn customer_acts(state: &mut State, id: &str, method: &str) -> Result<Value, ApiError> {
    perform(state, |state| match id {
        _ if id.starts_with("seti_") => setup_intent::authenticate(state, id),
        _ if id.starts_with("pi_") => payment_intent::authenticate(state, id),
        _ => completion::complete(state, id, method),
    })
}

/// Renews a subscription now, as if its period had ended.
pub(crate) fn renew(state: &mut State, id: &str) -> Result<(), ApiError> {
    perform(state, |state| renewal::renew(state, id, "subscription_cycle"))
}

/// Pays the available balance of a currency out automatically. `None` if nothing is available.
pub(crate) fn pay_out(state: &mut State, currency: &str) -> Option<Value> {
    perform(state, |state| Ok(payout::pay_out(state, currency))).ok().flatten()
}

/// Receives the funds that another account has sent.
pub(crate) fn receive(state: &mut State, remittance: &Remittance) {
    // Receiving is never refused.
    let _ = perform(state, |state| {
        transfer::receive(state, remittance);
        Ok(())
    });
}

/// Answers a preview, which changes nothing although it is computed by changes; `None` for other paths.
pub(crate) fn preview(state: &mut State, template: &str, input: &Value) -> Option<Result<Value, ApiError>> {
    (template == "/v1/credit_notes/preview")
        .then(|| perform(state, |state| credit_note::preview(state, input)))
}

/// Returns the view of a path.
pub(crate) fn view(template: &str) -> Option<ComputedObject> {
    match template {
        "/v1/customers/{customer}/cash_balance" => Some(cash_balance::balance),
        "/v1/balance" => Some(|state, _, _| balance::balance(state)),
        "/v1/billing/meters/{id}/event_summaries" => Some(usage::summaries),
        _ => None,
    }
}

/// Returns the items of a checkout session.
pub(crate) fn session_items(state: &State, id: &str) -> Value {
    checkout::items(state, id)
}

fn find(method: &str, template: &str) -> Option<Flow> {
    if (method, template) == ("POST", "/v2/core/event_destinations") {
        return Some(endpoint::create_destination);
    }
    let route = match template.strip_prefix("/v1/")? {
        _ if method == "GET" => return None,
        "customers" => customer::create as Flow,
        "tokens" => source::create_token,
        "customers/{customer}/sources" => source::create,
        "customers/{customer}/sources/{id}" if method == "DELETE" => source::delete,
        "test_helpers/customers/{customer}/fund_cash_balance" => cash_balance::fund,
        "reporting/report_runs" => report::create,
        "terminal/readers/{reader}/process_payment_intent" => terminal::process,
        "test_helpers/terminal/readers/{reader}/present_payment_method" => terminal::present,
        "customers/{customer}" if method == "DELETE" => customer::delete,
        "customers/{customer}/balance_transactions" => customer::adjust_balance,
        "products" => catalog::create_product,
        "prices" => catalog::create_price,
        "prices/{price}" => catalog::update_price,
        "coupons" => discount::create_coupon,
        "promotion_codes" => discount::create_code,
        "payment_methods" => payment_method::create,
        "payment_methods/{payment_method}/attach" => payment_method::attach,
        "payment_methods/{payment_method}/detach" => payment_method::detach,
        "billing/meter_events" => usage::create,
        "webhook_endpoints" => endpoint::create,
        "webhook_endpoints/{webhook_endpoint}" if method == "POST" => endpoint::update,
        "payment_links" => payment_link::create,
        "checkout/sessions" => checkout::create,
        "checkout/sessions/{session}/expire" => checkout::expire,
        "test_helpers/test_clocks" => test_clock::create,
        "test_helpers/test_clocks/{test_clock}/advance" => test_clock::advance,
        "test_helpers/test_clocks/{test_clock}" => test_clock::delete,
        rest => return billing(method, rest).or_else(|| payments(rest)),
    };
    Some(route)
}

fn billing(method: &str, route: &str) -> Option<Flow> {
    let deletes = method == "DELETE";
    Some(match route {
        "subscriptions" | "customers/{customer}/subscriptions" => subscription::create as Flow,
        "subscriptions/{subscription_exposed_id}" if deletes => subscription::delete,
        "subscriptions/{subscription_exposed_id}" => subscription_update::update,
        "subscriptions/{subscription}/resume" => subscription::resume,
        "subscriptions/{subscription_exposed_id}/discount" => subscription::delete_discount,
        "subscription_items" => subscription_update::create_item,
        "subscription_items/{item}" if deletes => subscription_update::delete_item,
        "subscription_items/{item}" => subscription_update::update_item,
        "invoices" => invoice::create,
        "invoices/create_preview" => preview::invoice,
        "invoices/{invoice}" if deletes => invoice::delete,
        "invoices/{invoice}" => invoice::update,
        "invoices/{invoice}/finalize" => invoice::finalize,
        "invoices/{invoice}/pay" => invoice::pay,
        "invoices/{invoice}/send" => invoice::send,
        "invoices/{invoice}/void" => invoice::void,
        "invoices/{invoice}/mark_uncollectible" => invoice::mark_uncollectible,
        "quotes" => quote::create,
        "quotes/{quote}/finalize" => quote::finalize,
        "quotes/{quote}/accept" => quote::accept,
        "quotes/{quote}/cancel" => quote::cancel,
        "subscription_schedules" => schedule::create,
        "subscription_schedules/{schedule}/cancel" => schedule::cancel,
        "subscription_schedules/{schedule}/release" => schedule::release,
        "invoiceitems" => invoice::create_item,
        "invoiceitems/{invoiceitem}" if deletes => invoice::delete_item,
        "credit_notes" => credit_note::create,
        "credit_notes/{id}/void" => credit_note::void,
        _ => return None,
    })
}

fn payments(route: &str) -> Option<Flow> {
    Some(match route {
        "payment_intents" => payment_intent::create as Flow,
        "payment_intents/{intent}" => payment_intent::update,
        "payment_intents/{intent}/confirm" => payment_intent::confirm,
        "payment_intents/{intent}/capture" => payment_intent::capture,
        "payment_intents/{intent}/cancel" => payment_intent::cancel,
        "setup_intents" => setup_intent::create,
        "setup_intents/{intent}/confirm" => setup_intent::confirm,
        "setup_intents/{intent}/cancel" => setup_intent::cancel,
        "charges" => charge::create,
        "charges/{charge}/capture" => charge::capture_charge,
        "refunds" | "charges/{charge}/refunds" => refund::create,
        "refunds/{refund}/cancel" => refund::cancel,
        "disputes/{dispute}" => dispute::update,
        "disputes/{dispute}/close" => dispute::close,
        "reviews/{review}/approve" => risk::approve,
        "payouts" => payout::create,
        "payouts/{payout}/cancel" => payout::cancel,
        "application_fees/{id}/refunds" => application_fee::refund,
        "topups" => topup::create,
        "topups/{topup}/cancel" => topup::cancel,
        "transfers" => transfer::create,
        "transfers/{id}/reversals" => transfer::reverse,
        _ => return None,
    })
}
