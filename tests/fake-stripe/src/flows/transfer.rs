//! Transfers to connected accounts, and their reversals.

use super::application_fee;
use super::balance::available;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::facts::prefix;
use crate::state::{Remittance, State, apply, merge};
use serde_json::{Value, json};

/// Transfers funds of the platform to a connected account.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let amount = positive(input["amount"].as_i64())?;
    let currency = text(&input["currency"]).to_lowercase();
    // Funds of a charge may be transferred before they are available.
    if input["source_transaction"].is_null() && amount > available(state, &currency) {
        let message = "You have insufficient available funds in your Stripe account.";
        return Err(ApiError::state("balance_insufficient", message));
    }
    make(state, amount, &currency, input)
}

/// Transfers the amount of a charge to its destination.
pub(super) fn of_charge(state: &mut State, charge: &Value, transfer_data: &Value) -> Result<Value, ApiError> {
    let amount = transfer_data["amount"].as_i64().unwrap_or(int(&charge["amount_captured"]));
    let input = json!({ "destination": transfer_data["destination"], "source_transaction": charge["id"],
        "transfer_group": charge["transfer_group"] });
    make(state, amount, text(&charge["currency"]), &input)
}

/// Adds a transfer of an amount that is there.
fn make(state: &mut State, amount: i64, currency: &str, input: &Value) -> Result<Value, ApiError> {
    let destination = text(&input["destination"]).to_owned();
    let exists = |kind: &&str| state.object(kind, &destination).is_some();
    if !state.connects.contains(&destination) && !["account", "v2.core.account"].iter().any(exists) {
        return Err(ApiError::bad_reference("destination", &destination, "destination"));
    }
    let mut transfer = new(state, "transfer");
    apply("transfer", &mut transfer, input);
    let id = text(&transfer["id"]).to_owned();
    let payment = id.replacen(&prefix("transfer"), "py_", 1);
    let fields = json!({
        "amount": amount, "currency": currency, "destination": destination, "destination_payment": payment, "reversed": false,
        "amount_reversed": 0, "reversals": reversals(state, &id), "source_type": "card",
    });
    merge(&mut transfer, &fields);
    let movement = Movement { kind: "transfer", amount: -amount, fee: 0, available: state.now() };
    transfer["balance_transaction"] = add_transaction(state, &transfer, &movement);
    let source = id;
    state.remit(Remittance {
        account: destination,
        kind: "payment",
        id: payment,
        amount,
        currency: currency.to_owned(),
        source,
    });
    state.add("transfer", &transfer);
    Ok(transfer)
}

/// Takes a transfer back, in part or as a whole.
pub(super) fn reverse(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let transfer = fetch(state, "transfer", ids[0])?;
    let left = int(&transfer["amount"]) - int(&transfer["amount_reversed"]);
    let amount = positive(Some(input["amount"].as_i64().unwrap_or(left)))?;
    if amount > left {
        let message = format!(
            "Reversal amount ({amount}) is greater than the unreversed amount of the transfer ({left}), in minor units"
        );
        return Err(ApiError::parameter("amount_too_large", "amount", &message));
    }
    let mut reversal = new(state, "transfer_reversal");
    apply("transfer_reversal", &mut reversal, input);
    merge(&mut reversal, &json!({ "amount": amount, "currency": transfer["currency"], "transfer": ids[0] }));
    let movement = Movement { kind: "transfer_refund", amount, fee: 0, available: state.now() };
    reversal["balance_transaction"] = add_transaction(state, &reversal, &movement);
    state.put_listed("transfer_reversal", &reversal, "id", ids[0]);
    state.remit(Remittance {
        account: text(&transfer["destination"]).to_owned(),
        kind: "payment_refund",
        id: text(&transfer["destination_payment"]).to_owned(),
        amount: -amount,
        currency: text(&transfer["currency"]).to_owned(),
        source: ids[0].to_owned(),
    });
    let reversed = int(&transfer["amount_reversed"]) + amount;
    let fields = json!({ "amount_reversed": reversed, "reversed": reversed == int(&transfer["amount"]),
        "reversals": reversals(state, ids[0]) });
    state.change("transfer", ids[0], &fields, &["reversed", "updated"]);
    Ok(again(state, &reversal))
}

/// Returns the reversals of a transfer, as they are embedded in it.
fn reversals(state: &State, transfer: &str) -> Value {
    let mut found = state.objects_with("transfer_reversal", "transfer", transfer);
    found.reverse();
    super::objects::embedded(&found, &format!("/v1/transfers/{transfer}/reversals"))
}

fn positive(amount: Option<i64>) -> Result<i64, ApiError> {
    let message = "This value must be greater than or equal to 1.";
    amount
        .filter(|amount| *amount > 0)
        .ok_or_else(|| ApiError::parameter("parameter_invalid_integer", "amount", message))
}

/// Adds funds from another account to the balance, as a payment of its own; taken back, they are refunded.
pub(super) fn receive(state: &mut State, remittance: &Remittance) {
    if remittance.kind.starts_with("application_fee") {
        return application_fee::receive(state, remittance);
    }
    let mut payment = match state.object("charge", &remittance.id) {
        Some(payment) => payment,
        None => new(state, "charge"),
    };
    let before = payment.clone();
    let movement =
        Movement { kind: remittance.kind, amount: remittance.amount, fee: 0, available: state.now() };
    payment["id"] = remittance.id.as_str().into();
    payment["currency"] = remittance.currency.as_str().into();
    if remittance.amount > 0 {
        let transaction = add_transaction(state, &payment, &movement);
        let fields = json!({
            "amount": remittance.amount, "amount_captured": remittance.amount, "captured": true, "balance_transaction": transaction,
            "source_transfer": remittance.source,
        });
        merge(&mut payment, &fields);
        state.put("charge", &payment);
        state.record("charge", "succeeded", &payment, None);
        return;
    }
    add_transaction(state, &payment, &movement);
    let refunded = int(&payment["amount_refunded"]) - remittance.amount;
    let fields = json!({ "amount_refunded": refunded, "refunded": refunded == int(&payment["amount"]) });
    merge(&mut payment, &fields);
    state.put("charge", &payment);
    state.record("charge", "refunded", &payment, Some(&before));
}
