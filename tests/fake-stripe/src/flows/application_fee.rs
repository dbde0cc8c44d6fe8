//! Application fees: the share of the platform in payments of connected accounts.

use super::movement::{Movement, add_transaction};
use super::objects::{again, embedded, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{ACCOUNT, Remittance, State, apply, merge};
use serde_json::{Value, json};

const KIND: &str = "application_fee";

/// Refuses a fee where no connected account pays it, or above its payment.
pub(super) fn check(state: &State, input: &Value) -> Result<(), ApiError> {
    let Some(fee) = input["application_fee_amount"].as_i64() else { return Ok(()) };
    if !state.connected && input["transfer_data"]["destination"].is_null() {
        let message = "Can only apply an application_fee_amount when the request is made on behalf of another account (using an OAuth \
                       key, the Stripe-Account header, or the destination parameter).";
        return Err(ApiError::parameter("parameter_invalid", "application_fee_amount", message));
    }
    if fee > int(&input["amount"]) {
        let message = "Application fees must be at most the amount of the payment.";
        return Err(ApiError::parameter("parameter_invalid", "application_fee_amount", message));
    }
    Ok(())
}

/// Takes the fee of a charge: from the account itself if it is connected, else from the destination of the charge.
pub(super) fn take(state: &mut State, charge: &Value, destination: &Value, amount: i64) {
    let remit = |account: &str, amount: i64| Remittance {
        account: account.to_owned(),
        kind: KIND,
        id: text(&charge["id"]).to_owned(),
        amount,
        currency: text(&charge["currency"]).to_owned(),
        source: destination.as_str().unwrap_or_default().to_owned(),
    };
    if state.connected {
        let movement = Movement { kind: KIND, amount: -amount, fee: 0, available: state.now() };
        add_transaction(state, charge, &movement);
        let own = state.account.clone();
        state.remit(Remittance { source: own, ..remit(ACCOUNT, amount) });
    } else {
        state.remit(remit(text(destination), -amount));
        add(state, &remit(text(destination), amount));
    }
}

/// Adds a fee of the platform, or takes one from a connected account.
pub(super) fn receive(state: &mut State, remittance: &Remittance) {
    if remittance.amount > 0 && !state.connected {
        add(state, remittance);
        return;
    }
    let source = json!({ "id": remittance.id, "currency": remittance.currency, "description": null });
    let movement = Movement { kind: KIND, amount: remittance.amount, fee: 0, available: state.now() };
    add_transaction(state, &source, &movement);
}

fn add(state: &mut State, fee: &Remittance) {
    let mut object = new(state, KIND);
    let id = text(&object["id"]).to_owned();
    let account = if fee.source.is_empty() { &fee.account } else { &fee.source };
    let fields = json!({
        "account": account, "amount": fee.amount, "amount_refunded": 0, "charge": fee.id, "currency": fee.currency,
        "refunded": false, "refunds": embedded(&[], &format!("/v1/application_fees/{id}/refunds")),
    });
    merge(&mut object, &fields);
    let movement = Movement { kind: KIND, amount: fee.amount, fee: 0, available: state.now() };
    object["balance_transaction"] = add_transaction(state, &object, &movement);
    state.add(KIND, &object);
}

/// Gives a fee back to the account that paid it, in part or as a whole.
pub(super) fn refund(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let fee = fetch(state, KIND, ids[0])?;
    let left = int(&fee["amount"]) - int(&fee["amount_refunded"]);
    let amount = input["amount"].as_i64().unwrap_or(left);
    if amount < 1 || amount > left {
        let message =
            format!("The amount ({amount}) must be between 1 and the unrefunded amount of the fee ({left}).");
        return Err(ApiError::parameter("parameter_invalid", "amount", &message));
    }
    let mut refund = new(state, "fee_refund");
    apply("fee_refund", &mut refund, input);
    merge(&mut refund, &json!({ "amount": amount, "currency": fee["currency"], "fee": ids[0] }));
    let movement =
        Movement { kind: "application_fee_refund", amount: -amount, fee: 0, available: state.now() };
    refund["balance_transaction"] = add_transaction(state, &refund, &movement);
    state.put_listed("fee_refund", &refund, "id", ids[0]);
    let (account, currency) = (text(&fee["account"]).to_owned(), text(&fee["currency"]).to_owned());
    let id = text(&refund["id"]).to_owned();
    state.remit(Remittance {
        account,
        kind: "application_fee_refund",
        id,
        amount,
        currency,
        source: ids[0].to_owned(),
    });
    let refunded = int(&fee["amount_refunded"]) + amount;
    let refunds = state.objects_with("fee_refund", "fee", ids[0]);
    let list = embedded(&refunds, &format!("/v1/application_fees/{}/refunds", ids[0]));
    let fields =
        json!({ "amount_refunded": refunded, "refunded": refunded == int(&fee["amount"]), "refunds": list });
    state.change(KIND, ids[0], &fields, &["refunded"]);
    Ok(again(state, &refund))
}
