//! Customers: their payment methods, discounts and subscriptions.

use super::invoicing::add_to_balance;
use super::objects::{fetch, new, text};
use super::payment_method::{attach, resolve};
use super::source;
use super::subscription_end::cancel;
use crate::error::ApiError;
use crate::state::{State, apply};
use serde_json::{Value, json};

/// Creates a customer, with a payment method on request.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut customer = new(state, "customer");
    let id = text(&customer["id"]).to_owned();
    let method = match input["payment_method"].as_str() {
        Some(method) => Some(resolve(state, method)?),
        None => None,
    };
    let mut input = input.clone();
    let default = input["invoice_settings"]["default_payment_method"].as_str().map(str::to_owned);
    if let Some(default) = default {
        input["invoice_settings"]["default_payment_method"] = resolve(state, &default)?["id"].clone();
    }
    apply("customer", &mut customer, &input);
    state.put("customer", &customer);
    if let Some(method) = method {
        let attached = attach(state, &[text(&method["id"])], &json!({ "customer": id }));
        if let Err(refusal) = attached {
            state.remove("customer", &id);
            return Err(refusal);
        }
    }
    state.record("customer", "created", &customer, None);
    for tax_id in input["tax_id_data"].as_array().into_iter().flatten() {
        let mut object = new(state, "tax_id");
        apply("tax_id", &mut object, tax_id);
        object["customer"] = id.as_str().into();
        state.add("tax_id", &object);
    }
    if input["source"].is_string() {
        source::create(state, &[&id], &json!({ "source": input["source"] }))?;
    }
    fetch(state, "customer", &id)
}

/// Deletes a customer; its subscriptions end.
pub(super) fn delete(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    fetch(state, "customer", ids[0])?;
    for subscription in state.objects_with("subscription", "customer", ids[0]) {
        // One that has ended stays as it is.
        let _ = cancel(state, &subscription, &Value::Null);
    }
    state.delete("customer", ids[0]);
    Ok(json!({ "id": ids[0], "object": "customer", "deleted": true }))
}

/// Changes the balance of a customer.
pub(super) fn adjust_balance(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    fetch(state, "customer", ids[0])?;
    let amount = input["amount"].as_i64().unwrap_or_default();
    add_to_balance(state, ids[0], amount, "adjustment", &Value::Null, &input["currency"]);
    let made =
        state.objects_with("customer_balance_transaction", "customer", ids[0]).pop().unwrap_or_default();
    let mut changed = made.clone();
    apply("customer_balance_transaction", &mut changed, input);
    state.put("customer_balance_transaction", &changed);
    Ok(changed)
}
