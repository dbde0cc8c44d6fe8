//! The core of subscriptions: their items and invoices.

use super::catalog::price_of;
use super::invoicing::{draft, finalize, has_method, pay};
use super::lines::{NewLine, add, total};
use super::objects::{embedded, fetch, int, new, text};
use super::periods::end_of;
use super::{discount, settlement, tiers, usage};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// Returns a new item of a subscription, stored without an event.
pub(super) fn add_item(
    state: &mut State,
    subscription: &str,
    wanted: &Value,
    period: (i64, Option<i64>),
    at: usize,
) -> Result<Value, ApiError> {
    let price = price_of(state, wanted, &format!("items[{at}][price]"))?;
    if price["type"] != "recurring" {
        let message = format!(
            "The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`: {}.",
            text(&price["id"])
        );
        return Err(ApiError::parameter("parameter_invalid", &format!("items[{at}][price]"), &message));
    }
    let metered = usage::is_metered(&price);
    if metered && !wanted["quantity"].is_null() {
        let message = "You cannot set the quantity for metered plans.";
        return Err(ApiError::parameter("parameter_invalid", &format!("items[{at}][quantity]"), message));
    }
    let mut item = new(state, "subscription_item");
    let end = period.1.unwrap_or_else(|| end_of(period.0, period.0, &price));
    let fields = json!({
        "subscription": subscription, "quantity": wanted["quantity"].as_i64().unwrap_or(1), "price": price,
        "current_period_start": period.0, "current_period_end": end,
        "metadata": wanted["metadata"].as_object().cloned().unwrap_or_default(),
    });
    merge(&mut item, &fields);
    if metered {
        item.as_object_mut().map(|fields| fields.remove("quantity"));
    }
    state.put("subscription_item", &item);
    Ok(item)
}

/// Embeds the items of a subscription in it.
pub(super) fn embed_items(state: &mut State, id: &str) {
    let items = state.objects_with("subscription_item", "subscription", id);
    let list = embedded(&items, &format!("/v1/subscription_items?subscription={id}"));
    state.set("subscription", id, &json!({ "items": list }));
}

/// Adds the draft of an invoice of a subscription for the current period of its items.
pub(super) fn bill(state: &mut State, subscription: &Value, reason: &str) -> Result<Value, ApiError> {
    let id = text(&subscription["id"]);
    let customer = fetch(state, "customer", text(&subscription["customer"]))?;
    let first = reason == "subscription_create";
    let discounts: Vec<Value> = subscription["discounts"].as_array().cloned().unwrap_or_default();
    let applied: Vec<Value> = discounts
        .into_iter()
        .filter(|it| {
            state
                .object("discount", text(it))
                .is_some_and(|it| discount::applies(state, &it, first || !billed(state, id)))
        })
        .collect();
    let details = json!({ "metadata": subscription["metadata"], "subscription": id });
    let fields = json!({
        "billing_reason": reason, "currency": subscription["currency"], "collection_method": subscription["collection_method"],
        "auto_advance": true, "discounts": applied, "default_payment_method": subscription["default_payment_method"],
        "parent": { "quote_details": null, "subscription_details": details, "type": "subscription_details" },
    });
    let invoice = draft(state, &customer, &fields);
    let invoice_id = text(&invoice["id"]).to_owned();
    let trial = subscription["status"] == "trialing";
    for item in state.objects_with("subscription_item", "subscription", id) {
        add_item_lines(state, &invoice_id, &item, text(&customer["id"]), trial);
    }
    super::invoice::take_pending(state, &invoice_id, text(&customer["id"]));
    if let Some(days) = subscription["days_until_due"].as_i64() {
        state.set("invoice", &invoice_id, &json!({ "due_date": state.now() + days * 86_400 }));
    }
    let invoice = total(state, &invoice_id);
    state.record("invoice", "created", &invoice, None);
    let latest = json!({ "latest_invoice": invoice["id"] });
    state.set("subscription", id, &latest);
    Ok(invoice)
}

/// Returns true if a subscription has an invoice with an amount, so that discounts of the first one are used up.
fn billed(state: &State, subscription: &str) -> bool {
    let of = |it: &Value| {
        it["parent"]["subscription_details"]["subscription"] == subscription && int(&it["subtotal"]) > 0
    };
    state.kind("invoice").live().any(|(_, entry)| of(&entry.value()))
}

/// Adds the lines of an item: one for its price, or one for each tier; of metered prices for the usage of the period before.
fn add_item_lines(state: &mut State, invoice: &str, item: &Value, customer: &str, trial: bool) {
    let current = (int(&item["current_period_start"]), int(&item["current_period_end"]));
    let (quantity, period) = match usage::is_metered(&item["price"]) {
        true => {
            let from = state.hidden(text(&item["id"]))["usage_from"].as_i64().unwrap_or(current.0);
            (usage::used(state, &item["price"], customer, (from, current.0)), (from, current.0))
        }
        false => (int(&item["quantity"]), current),
    };
    let details = json!({
        "invoice_item": null, "proration": false, "proration_details": null, "subscription": item["subscription"],
        "subscription_item": item["id"],
    });
    for part in tiers::parts(state, &item["price"], quantity) {
        let mut line = NewLine::of_part(state, &item["price"], part, period);
        if trial {
            line.amount = 0;
            line.description = format!("Free trial for {}", text(&line.description)).into();
        }
        line.parent = json!({ "invoice_item_details": null, "subscription_item_details": details, "type": "subscription_item_details" });
        line.subscription = item["subscription"].clone();
        add(state, invoice, &line);
    }
}

/// Finalizes an invoice of a subscription and pays it, as its collection method has it. Returns true if it is paid.
///
/// # Errors
/// The refusal of the card.
pub(super) fn collect(state: &mut State, invoice: &Value) -> Result<bool, ApiError> {
    let id = text(&invoice["id"]);
    let invoice = finalize(state, id)?;
    if invoice["status"] == "paid" {
        return Ok(true);
    }
    if invoice["collection_method"] == "send_invoice" {
        state.record("invoice", "sent", &invoice, None);
        return Ok(false);
    }
    if !has_method(state, &invoice) {
        settlement::failed(state, &invoice, true);
        return Ok(false);
    }
    Ok(pay(state, id, None, true)?["status"] == "paid")
}
