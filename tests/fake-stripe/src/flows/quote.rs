//! Quotes: an offer that becomes a subscription or an invoice when it is accepted.

use super::catalog::{price_of, product_name};
use super::machine::Machine;
use super::objects::{again, fetch, int, new, refuse_taxes, text};
use super::tiers::amount_of;
use super::{invoice, subscription};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a quote.
const QUOTE: Machine = Machine {
    name: "quote",
    code: "quote_unexpected_state",
    actions: &[
        ("finalize", &["draft"], "open"),
        ("accept", &["open"], "accepted"),
        ("cancel", &["draft", "open"], "canceled"),
    ],
};

/// The time until a quote expires, in seconds.
const OPEN: i64 = 30 * 86_400;

/// Creates a draft.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let mut quote = new(state, "quote");
    apply("quote", &mut quote, input);
    let id = text(&quote["id"]).to_owned();
    let mut items = Vec::new();
    for (at, wanted) in input["line_items"].as_array().into_iter().flatten().enumerate() {
        let price = price_of(state, wanted, &format!("line_items[{at}][price]"))?;
        let quantity = wanted["quantity"].as_i64().unwrap_or(1);
        let mut item = new(state, "item");
        item["id"] = format!("{}{at}", text(&item["id"])).into();
        let (amount, name) = (amount_of(state, &price, quantity), product_name(state, &price));
        let fields = json!({ "amount_subtotal": amount, "amount_total": amount, "currency": price["currency"], "description": name,
            "price": price, "quantity": quantity });
        merge(&mut item, &fields);
        items.push(item);
    }
    let total: i64 = items.iter().map(|item| int(&item["amount_total"])).sum();
    let fields = json!({ "amount_subtotal": total, "amount_total": total, "currency": items.first().map(|item| item["currency"].clone()),
        "expires_at": input["expires_at"].as_i64().unwrap_or(state.now() + OPEN) });
    merge(&mut quote, &fields);
    items.iter().for_each(|item| state.put_listed("item", item, "quote", &id));
    state.hide(&id, json!({ "items": items, "input": input }));
    state.add("quote", &quote);
    Ok(quote)
}

/// Finalizes a draft.
pub(super) fn finalize(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let quote = fetch(state, "quote", ids[0])?;
    let status = QUOTE.next(&quote, "finalize")?;
    let number = format!("QT-{}", &ids[0][ids[0].len().saturating_sub(8)..].to_uppercase());
    let mut fields = json!({ "status": status, "number": number });
    fields["status_transitions"] = quote["status_transitions"].clone();
    fields["status_transitions"]["finalized_at"] = state.now().into();
    apply("quote", &mut fields, input);
    state.change("quote", ids[0], &fields, &["finalized"]);
    Ok(again(state, &quote))
}

/// Cancels a quote that is not accepted.
pub(super) fn cancel(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let quote = fetch(state, "quote", ids[0])?;
    let status = QUOTE.next(&quote, "cancel")?;
    state.change("quote", ids[0], &json!({ "status": status }), &["canceled"]);
    Ok(again(state, &quote))
}

/// Accepts a quote: with recurring prices it becomes a subscription, else the draft of an invoice.
pub(super) fn accept(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let quote = fetch(state, "quote", ids[0])?;
    let status = QUOTE.next(&quote, "accept")?;
    if quote["customer"].is_null() {
        return Err(ApiError::parameter(
            "parameter_missing",
            "customer",
            "A quote needs a customer to be accepted.",
        ));
    }
    let hidden = state.hidden(ids[0]).clone();
    let items = hidden["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    let wanted = |item: &Value| json!({ "price": item["price"]["id"], "quantity": item["quantity"] });
    let (recurring, once): (Vec<&Value>, Vec<&Value>) =
        items.iter().partition(|item| item["price"]["type"] == "recurring");
    let mut fields = json!({ "status": status });
    fields["status_transitions"] = quote["status_transitions"].clone();
    fields["status_transitions"]["accepted_at"] = state.now().into();
    if recurring.is_empty() {
        for item in &once {
            invoice::add_pending_item(state, &wanted(item), &quote["customer"])?;
        }
        let input = json!({ "customer": quote["customer"], "pending_invoice_items_behavior": "include" });
        fields["invoice"] = invoice::create(state, &[], &input)?["id"].clone();
    } else {
        let recurring: Vec<Value> = recurring.into_iter().map(wanted).collect();
        let once: Vec<Value> = once.into_iter().map(wanted).collect();
        let mut input = hidden["input"]["subscription_data"]
            .as_object()
            .cloned()
            .map_or_else(|| json!({}), Value::Object);
        let given = json!({ "customer": quote["customer"], "items": recurring, "add_invoice_items": once,
            "discounts": hidden["input"]["discounts"], "payment_behavior": "default_incomplete" });
        merge(&mut input, &given);
        fields["subscription"] = subscription::create(state, &[], &input)?["id"].clone();
    }
    state.change("quote", ids[0], &fields, &["accepted"]);
    Ok(again(state, &quote))
}
