//! Previews: invoices as they would be made, without making them.

use super::invoice::{add_pending_item, take_pending};
use super::invoicing::draft;
use super::lines::total;
use super::objects::{fetch, refuse_taxes, text, unsupported};
use super::{discount, renewal, subscription, subscription_update};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// Returns the next invoice of a subscription, the first one of a subscription that would be created, or one of the pending
/// items of a customer.
pub(super) fn invoice(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    for name in ["schedule", "schedule_details"] {
        if !input[name].is_null() {
            return Err(unsupported(
                "previews of schedules",
                name,
                "pass subscription or subscription_details",
            ));
        }
    }
    let checkpoint = state.checkpoint();
    let outcome = make(state, input);
    state.roll_back(checkpoint);
    let mut invoice = outcome?;
    let id = format!("upcoming_{}", text(&invoice["id"]));
    for line in invoice["lines"]["data"].as_array_mut().into_iter().flatten() {
        line["invoice"] = id.as_str().into();
    }
    merge(&mut invoice, &json!({ "id": id, "status": "draft", "number": null, "effective_at": null }));
    Ok(invoice)
}

/// Makes the invoice. It is taken back afterwards, with all that it changed.
fn make(state: &mut State, input: &Value) -> Result<Value, ApiError> {
    let details = &input["subscription_details"];
    if let Some(id) = input["subscription"].as_str() {
        fetch(state, "subscription", id)
            .map_err(|_| ApiError::bad_reference("subscription", id, "subscription"))?;
        if details["items"].is_array() {
            let change =
                json!({ "items": details["items"], "proration_behavior": details["proration_behavior"] });
            subscription_update::update(state, &[id], &change)?;
        }
        add_items(state, input, &fetch(state, "subscription", id)?["customer"])?;
        return renewal::upcoming(state, id);
    }
    let customer = customer_of(state, input)?;
    add_items(state, input, &customer["id"])?;
    if details["items"].is_array() {
        let mut parameters = details.clone();
        merge(&mut parameters, &json!({ "customer": customer["id"], "discounts": input["discounts"] }));
        return subscription::first_invoice(state, &customer, &parameters);
    }
    let owner = json!({ "invoice": null });
    let discounts = discount::create(state, &input["discounts"], &customer["id"], &owner)?;
    let currency =
        [&input["currency"], &customer["currency"]].into_iter().find_map(Value::as_str).unwrap_or("usd");
    let invoice = draft(state, &customer, &json!({ "currency": currency, "discounts": discounts }));
    let taken = take_pending(state, text(&invoice["id"]), text(&customer["id"]));
    if taken == 0 {
        let message = "Nothing to invoice for customer";
        return Err(ApiError::state("invoice_no_customer_line_items", message));
    }
    Ok(total(state, text(&invoice["id"])))
}

/// Returns the customer of a preview; adds one where only details are given.
fn customer_of(state: &mut State, input: &Value) -> Result<Value, ApiError> {
    if let Some(id) = input["customer"].as_str() {
        return fetch(state, "customer", id).map_err(|_| ApiError::bad_reference("customer", id, "customer"));
    }
    if input["customer_details"].is_object() {
        return super::customer::create(state, &[], &json!({}));
    }
    let message = "Missing required param: customer.";
    Err(ApiError::parameter("parameter_missing", "customer", message))
}

/// Adds the items that a preview has beside those that are pending.
fn add_items(state: &mut State, input: &Value, customer: &Value) -> Result<(), ApiError> {
    for wanted in input["invoice_items"].as_array().into_iter().flatten() {
        add_pending_item(state, wanted, customer)?;
    }
    Ok(())
}
