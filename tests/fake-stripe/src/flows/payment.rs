//! The core of payment intents: their states, and charging them.

use super::charge::{self, check_amount};
use super::machine::Machine;
use super::objects::{int, new, text};
use super::payment_method::behavior;
use super::{application_fee, dispute, risk, transfer};
use crate::error::ApiError;
use crate::facts::CardBehavior;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a payment intent.
pub(super) const PAYMENT: Machine = Machine {
    name: "PaymentIntent",
    code: "payment_intent_unexpected_state",
    actions: &[
        ("confirm", &["requires_payment_method", "requires_confirmation", "requires_action"], "succeeded"),
        ("authenticate", &["requires_action"], "succeeded"),
        ("settle", &["processing"], "succeeded"),
        ("capture", &["requires_capture"], "succeeded"),
        (
            "cancel",
            &[
                "requires_payment_method",
                "requires_confirmation",
                "requires_action",
                "requires_capture",
                "processing",
            ],
            "canceled",
        ),
        (
            "update",
            &["requires_payment_method", "requires_confirmation", "requires_action"],
            "requires_confirmation",
        ),
    ],
};

/// The time for which payments from bank accounts are processed, in seconds.
const PROCESSING: i64 = 3600;

/// Creates an intent with these parameters, and records it. A payment method is an id of this state.
pub(super) fn create(state: &mut State, input: &Value) -> Result<Value, ApiError> {
    let currency = text(&input["currency"]).to_lowercase();
    check_amount(int(&input["amount"]), &currency)?;
    application_fee::check(state, input)?;
    let mut intent = new(state, "payment_intent");
    apply("payment_intent", &mut intent, input);
    let id = text(&intent["id"]).to_owned();
    intent["client_secret"] = format!("{id}_secret_{}", &id[3..]).into();
    let given = intent["payment_method"].is_string();
    intent["status"] = if given { "requires_confirmation" } else { "requires_payment_method" }.into();
    if input["payment_method_types"].is_null() {
        intent["automatic_payment_methods"] = json!({ "allow_redirects": "always", "enabled": true });
    }
    state.add("payment_intent", &intent);
    Ok(intent)
}

/// Confirms an intent with a payment method: it succeeds, requires an action or a capture, or is declined.
///
/// # Errors
/// If the status does not allow it, or the card is declined; then the intent requires another payment method.
pub(super) fn confirm(
    state: &mut State,
    intent: &Value,
    method: &Value,
    authenticated: bool,
) -> Result<Value, ApiError> {
    PAYMENT.next(intent, "confirm")?;
    let mut intent = intent.clone();
    intent["payment_method"] = method["id"].clone();
    if behavior(state, method) == CardBehavior::Authenticates && !authenticated {
        return require_action(state, &mut intent);
    }
    let manual = intent["capture_method"] == "manual";
    match charge::make(state, method, &charge_fields(&intent, !manual)) {
        Ok(charge) if charge["status"] == "pending" => Ok(process(state, &mut intent, &charge)),
        Ok(charge) => {
            let intent = succeed(state, &mut intent, &charge, manual);
            if !manual {
                share(state, &intent, &charge)?;
            }
            follow(state, &charge, behavior(state, method));
            Ok(intent)
        }
        Err(refusal) => Err(decline(state, &mut intent, method, refusal)),
    }
}

/// Hands the share of a connected account over, and that of the platform.
pub(super) fn share(state: &mut State, intent: &Value, charge: &Value) -> Result<(), ApiError> {
    let destination = &intent["transfer_data"]["destination"];
    if destination.is_string() {
        let transfer = transfer::of_charge(state, charge, &intent["transfer_data"])?;
        state.change("charge", text(&charge["id"]), &json!({ "transfer": transfer["id"] }), &["updated"]);
    }
    if let Some(fee) = intent["application_fee_amount"].as_i64().filter(|fee| *fee > 0) {
        application_fee::take(state, charge, destination, fee);
        state.change("charge", text(&charge["id"]), &json!({ "application_fee_amount": fee }), &["updated"]);
    }
    Ok(())
}

/// Does what follows from a payment by some test cards: disputes, warnings and reviews.
fn follow(state: &mut State, charge: &Value, behavior: CardBehavior) {
    match behavior {
        CardBehavior::Disputed { reason } => drop(dispute::open(state, charge, reason)),
        CardBehavior::Warned => risk::warn(state, charge),
        CardBehavior::Reviewed => risk::review(state, charge),
        _ => {}
    }
}

/// Leaves an intent in processing, as payments from bank accounts are.
fn process(state: &mut State, intent: &mut Value, charge: &Value) -> Value {
    let id = text(&intent["id"]).to_owned();
    let before = state.object("payment_intent", &id);
    let fields = json!({ "status": "processing", "latest_charge": charge["id"], "next_action": null, "last_payment_error": null });
    merge(intent, &fields);
    state.hide(&id, json!({ "flow": true, "settles_at": state.now() + PROCESSING }));
    state.put("payment_intent", intent);
    state.record("payment_intent", "processing", intent, before.as_ref());
    intent.clone()
}

/// Ends the processing of an intent: it succeeds, or requires another payment method.
///
/// # Errors
/// The failure of the bank account.
pub(super) fn settle(state: &mut State, intent: &Value, method: &Value) -> Result<Value, ApiError> {
    PAYMENT.next(intent, "settle")?;
    let failure = match behavior(state, method) {
        CardBehavior::Processes { failure } => failure,
        _ => None,
    };
    let mut intent = intent.clone();
    match charge::finish(state, text(&intent["latest_charge"]), failure) {
        Ok(charge) => Ok(succeed(state, &mut intent, &charge, false)),
        Err(refusal) => Err(decline(state, &mut intent, method, refusal)),
    }
}

fn succeed(state: &mut State, intent: &mut Value, charge: &Value, manual: bool) -> Value {
    let before = state.object("payment_intent", text(&intent["id"]));
    let amount = intent["amount"].clone();
    let fields = match manual {
        true => json!({ "status": "requires_capture", "amount_capturable": amount }),
        false => json!({ "status": "succeeded", "amount_received": amount }),
    };
    merge(intent, &fields);
    merge(intent, &json!({ "latest_charge": charge["id"], "next_action": null, "last_payment_error": null }));
    state.put("payment_intent", intent);
    let change = if manual { "amount_capturable_updated" } else { "succeeded" };
    state.record("payment_intent", change, intent, before.as_ref());
    intent.clone()
}

fn require_action(state: &mut State, intent: &mut Value) -> Result<Value, ApiError> {
    let action = json!({ "type": "use_stripe_sdk", "use_stripe_sdk": { "type": "three_d_secure_redirect" } });
    merge(intent, &json!({ "status": "requires_action", "next_action": action }));
    state.put("payment_intent", intent);
    state.record("payment_intent", "requires_action", intent, None);
    Ok(intent.clone())
}

fn decline(state: &mut State, intent: &mut Value, method: &Value, refusal: ApiError) -> ApiError {
    let before = state.object("payment_intent", text(&intent["id"]));
    let mut embedded = refusal.embedded();
    embedded["payment_method"] = method.clone();
    let charge = embedded["charge"].clone();
    let fields = json!({
        "status": "requires_payment_method", "payment_method": null, "latest_charge": charge,
        "last_payment_error": embedded, "next_action": null,
    });
    merge(intent, &fields);
    state.put("payment_intent", intent);
    state.record("payment_intent", "payment_failed", intent, before.as_ref());
    refusal.with("payment_intent", intent.clone())
}

/// Cancels an intent.
pub(super) fn cancel(state: &mut State, intent: &Value, reason: &Value) -> Result<(), ApiError> {
    let status = PAYMENT.next(intent, "cancel")?;
    let fields = json!({
        "status": status, "canceled_at": state.now(), "cancellation_reason": reason, "amount_capturable": 0,
        "next_action": null,
    });
    state.change("payment_intent", text(&intent["id"]), &fields, &["canceled"]);
    Ok(())
}

fn charge_fields(intent: &Value, captured: bool) -> Value {
    let mut fields = json!({ "captured": captured, "payment_intent": intent["id"] });
    for name in [
        "amount",
        "currency",
        "customer",
        "description",
        "metadata",
        "receipt_email",
        "shipping",
        "transfer_group",
    ] {
        if let Some(value) = intent.get(name) {
            fields[name] = value.clone();
        }
    }
    fields
}
