//! Charges and their balance transactions.

use super::balance;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use super::payment_method::{behavior, resolve};
use crate::error::ApiError;
use crate::facts::{CardBehavior, minimum};
use crate::state::{State, merge};
use serde_json::{Value, json};

/// The time until funds of a charge are available, in seconds.
const PENDING: i64 = 2 * 86_400;

/// Refuses an amount that is too small for its currency.
pub(super) fn check_amount(amount: i64, currency: &str) -> Result<(), ApiError> {
    if amount < 1 {
        let message = "This value must be greater than or equal to 1.";
        return Err(ApiError::parameter("parameter_invalid_integer", "amount", message));
    }
    let least = minimum(&currency.to_lowercase());
    if amount < least {
        let message = format!("Amount must be at least {least} {currency} in minor units");
        return Err(ApiError::parameter("amount_too_small", "amount", &message));
    }
    Ok(())
}

/// Charges a payment method. `fields` has amount, currency, customer and what else comes from the payment.
///
/// # Errors
/// The refusal of the card. The failed charge is stored, and its id is in the error.
pub(super) fn make(state: &mut State, method: &Value, fields: &Value) -> Result<Value, ApiError> {
    let mut charge = new(state, "charge");
    merge(&mut charge, fields);
    charge["payment_method"] = method["id"].clone();
    charge["billing_details"] = method["billing_details"].clone();
    charge["payment_method_details"] = payment_details(method);
    charge["receipt_url"] = format!("https://pay.stripe.com/receipts/{}", text(&charge["id"])).into();
    let behavior = behavior(state, method);
    let refusal = match behavior {
        CardBehavior::Declined { code, decline_code } => Some((code, decline_code)),
        CardBehavior::DeclinedAfterAttach => Some(("card_declined", "generic_decline")),
        _ => None,
    };
    if let Some((code, decline_code)) = refusal {
        return Err(decline(state, &mut charge, code, decline_code));
    }
    charge["outcome"] = outcome("authorized", "approved_by_network", Value::Null);
    if matches!(behavior, CardBehavior::Processes { .. }) {
        merge(&mut charge, &json!({ "status": "pending", "paid": false }));
        state.put("charge", &charge);
        state.record("charge", "pending", &charge, None);
        return Ok(charge);
    }
    if charge["captured"] == true {
        charge["amount_captured"] = charge["amount"].clone();
        let at_once = behavior == CardBehavior::SucceedsAtOnce;
        charge["balance_transaction"] = credit(state, &charge, at_once);
    }
    if behavior == CardBehavior::Reviewed {
        charge["outcome"]["risk_level"] = "elevated".into();
    }
    if let CardBehavior::RefundsLater { succeeds } = behavior {
        state.hide(text(&charge["id"]), json!({ "refunds_later": succeeds }));
    }
    state.put("charge", &charge);
    state.record("charge", "succeeded", &charge, None);
    if behavior == CardBehavior::SucceedsAtOnce {
        balance::record_available(state);
    }
    Ok(charge)
}

/// Ends the processing of a pending charge. Fails with the code of its bank account if it has one.
///
/// # Errors
/// The failure, with the id of the charge.
pub(super) fn finish(state: &mut State, id: &str, failure: Option<&'static str>) -> Result<Value, ApiError> {
    let mut charge = fetch(state, "charge", id)?;
    if let Some(code) = failure {
        return Err(decline(state, &mut charge, code, code));
    }
    let before = charge.clone();
    let fields = json!({ "status": "succeeded", "paid": true, "amount_captured": charge["amount"] });
    merge(&mut charge, &fields);
    charge["balance_transaction"] = credit(state, &charge, false);
    state.put("charge", &charge);
    state.record("charge", "succeeded", &charge, Some(&before));
    Ok(charge)
}

/// Stores a declined charge, and returns the error.
fn decline(state: &mut State, charge: &mut Value, code: &'static str, decline_code: &str) -> ApiError {
    let message = match code {
        "expired_card" => "Your card has expired.",
        "incorrect_cvc" => "Your card's security code is incorrect.",
        "processing_error" => "An error occurred while processing your card. Try again in a little bit.",
        "account_closed" => "The customer's bank account has been closed.",
        "no_account" => "The bank account could not be located.",
        "insufficient_funds" => "The bank account has insufficient funds.",
        "debit_not_authorized" => "The customer has not authorized this debit.",
        _ if decline_code == "insufficient_funds" => "Your card has insufficient funds.",
        _ => "Your card was declined.",
    };
    let fields = json!({
        "status": "failed", "paid": false, "captured": false, "failure_code": code, "failure_message": message,
        "outcome": outcome("issuer_declined", "declined_by_network", decline_code.into()),
    });
    merge(charge, &fields);
    let before = state.object("charge", text(&charge["id"]));
    state.put("charge", charge);
    state.record("charge", "failed", charge, before.as_ref());
    ApiError::card(code, message, json!({ "charge": charge["id"], "decline_code": decline_code }))
}

/// Adds the balance transaction of a captured charge. Returns its id.
fn credit(state: &mut State, charge: &Value, at_once: bool) -> Value {
    let amount = int(&charge["amount_captured"]);
    // 2.9 % and 30 minor units.
    let fee = amount * 29 / 1000 + 30;
    let available = state.now() + if at_once { 0 } else { PENDING };
    add_transaction(state, charge, &Movement { kind: "charge", amount, fee, available })
}

/// Captures an authorized charge, in part or as a whole; the rest is released.
pub(super) fn capture(state: &mut State, id: &str, amount: i64) -> Result<Value, ApiError> {
    let mut charge = fetch(state, "charge", id)?;
    let before = charge.clone();
    let authorized = int(&charge["amount"]);
    if charge["captured"] == true {
        return Err(ApiError::state("charge_already_captured", "This charge has already been captured."));
    }
    if amount > authorized {
        let message =
            format!("You cannot capture more than the authorized amount of {authorized} minor units.");
        return Err(ApiError::parameter("amount_too_large", "amount_to_capture", &message));
    }
    charge["captured"] = true.into();
    charge["amount_captured"] = amount.into();
    charge["amount_refunded"] = (authorized - amount).into();
    charge["balance_transaction"] = credit(state, &charge, false);
    state.put("charge", &charge);
    state.record("charge", "captured", &charge, Some(&before));
    Ok(charge)
}

/// Creates a charge without a payment intent.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let currency = text(&input["currency"]).to_lowercase();
    check_amount(int(&input["amount"]), &currency)?;
    let customer = state.object("customer", text(&input["customer"])).unwrap_or_default();
    let source = [&input["source"], &customer["default_source"]].into_iter().find_map(Value::as_str);
    let source = source.ok_or_else(|| {
        ApiError::parameter("parameter_missing", "source", "Must provide source or customer.")
    })?;
    let method = resolve(state, source)?;
    let fields = json!({
        "amount": input["amount"], "currency": currency, "customer": input["customer"], "description": input["description"],
        "captured": input["capture"] != false, "metadata": input["metadata"].as_object().cloned().unwrap_or_default(),
    });
    make(state, &method, &fields)
}

/// Captures a charge.
pub(super) fn capture_charge(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let charge = fetch(state, "charge", ids[0])?;
    let amount = input["amount"].as_i64().unwrap_or(int(&charge["amount"]));
    let charge = capture(state, ids[0], amount)?;
    Ok(again(state, &charge))
}

fn payment_details(method: &Value) -> Value {
    let card = &method["card"];
    if !card.is_object() {
        return json!({ "type": method["type"] });
    }
    let details = json!({
        "amount_authorized": null, "authorization_code": null, "brand": card["brand"], "checks": card["checks"],
        "country": card["country"], "exp_month": card["exp_month"], "exp_year": card["exp_year"],
        "fingerprint": card["fingerprint"], "funding": card["funding"], "installments": null, "last4": card["last4"],
        "mandate": null, "network": card["brand"], "network_token": null, "network_transaction_id": null,
        "regulated_status": "unregulated", "three_d_secure": null, "wallet": null,
    });
    json!({ "card": details, "type": "card" })
}

fn outcome(kind: &str, network: &str, reason: Value) -> Value {
    json!({
        "advice_code": null, "network_advice_code": null, "network_decline_code": null, "network_status": network,
        "reason": reason, "risk_level": "normal", "risk_score": 10,
        "seller_message": if kind == "authorized" { "Payment complete." } else { "The bank declined the payment." },
        "type": kind,
    })
}
