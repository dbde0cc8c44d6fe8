//! Checkout sessions: creation and expiry.

use super::catalog::{price_of, product_name};
use super::machine::Machine;
use super::objects::{again, embedded, fetch, int, new, refuse_taxes, text, unsupported};
use super::tiers::amount_of;
use super::{discount, usage};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a session.
pub(super) const SESSION: Machine = Machine {
    name: "Checkout Session",
    code: "checkout_session_unexpected_state",
    actions: &[("complete", &["open"], "complete"), ("expire", &["open"], "expired")],
};

/// The time for which a session is open, in seconds.
const OPEN: i64 = 86_400;

/// Creates a session.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    if input["invoice_creation"]["enabled"] == true {
        return Err(unsupported(
            "invoices of one-time payments",
            "invoice_creation[enabled]",
            "leave it out",
        ));
    }
    let mut session = new(state, "checkout.session");
    apply("checkout.session", &mut session, input);
    let needed = if session["ui_mode"] == "hosted_page" { "success_url" } else { "return_url" };
    let returns = input["redirect_on_completion"] != "never" || needed == "success_url";
    if returns && !input[needed].is_string() {
        let message = format!("Missing required param: {needed}.");
        return Err(ApiError::parameter("parameter_missing", needed, &message));
    }
    let id = text(&session["id"]).to_owned();
    let mut items = items_of(state, input, text(&session["mode"]))?;
    if session["mode"] == "subscription" && !items.iter().any(|item| item["price"]["type"] == "recurring") {
        let message =
            "You must provide at least one recurring price in `subscription` mode when using prices.";
        return Err(ApiError::parameter("parameter_invalid", "line_items", message));
    }
    discount_items(state, &mut items, input, &session["customer"])?;
    let sum = |name: &str| -> i64 { items.iter().map(|item| int(&item[name])).sum() };
    let shipping = shipping_amount(state, input);
    let trial = input["subscription_data"].get("trial_period_days").is_some()
        || input["subscription_data"]["trial_end"].is_i64();
    let total = if trial { 0 } else { sum("amount_total") + shipping };
    let fields = json!({
        "amount_subtotal": sum("amount_subtotal"), "amount_total": total, "expires_at": input["expires_at"].as_i64().unwrap_or(state.now() + OPEN),
        "currency": items.first().map(|item| item["currency"].clone()), "url": format!("https://checkout.stripe.com/c/pay/{id}"),
        "total_details": { "amount_discount": sum("amount_discount"), "amount_shipping": shipping, "amount_tax": 0 },
        "discounts": discounts_of(input), "payment_status": if session["mode"] == "setup" { "no_payment_required" } else { "unpaid" },
    });
    merge(&mut session, &fields);
    state.put("checkout.session", &session);
    items.iter().for_each(|item| state.put_listed("item", item, "session", &id));
    state.hide(&id, json!({ "items": items, "input": input, "flow": true }));
    Ok(session)
}

/// Returns the line items that parameters ask for.
pub(super) fn items_of(state: &mut State, input: &Value, mode: &str) -> Result<Vec<Value>, ApiError> {
    let mut items = Vec::new();
    for (at, wanted) in input["line_items"].as_array().into_iter().flatten().enumerate() {
        let price = price_of(state, wanted, &format!("line_items[{at}][price]"))?;
        if price["type"] == "recurring" && mode == "payment" {
            let message = "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only \
                           one-time prices.";
            return Err(ApiError::parameter("parameter_invalid", &format!("line_items[{at}]"), message));
        }
        let metered = usage::is_metered(&price);
        let quantity = wanted["quantity"].as_i64();
        if quantity.is_none() && !metered {
            let message = format!("Quantity is required. Add `quantity` to `line_items[{at}]`");
            return Err(ApiError::parameter(
                "parameter_missing",
                &format!("line_items[{at}][quantity]"),
                &message,
            ));
        }
        let quantity = quantity.unwrap_or_default();
        let mut item = new(state, "item");
        item["id"] = format!("{}{at}", text(&item["id"])).into();
        let (amount, name) = (amount_of(state, &price, quantity), product_name(state, &price));
        let fields = json!({
            "amount_subtotal": amount, "amount_total": amount, "amount_discount": 0, "amount_tax": 0, "currency": price["currency"],
            "description": name, "price": price, "quantity": if metered { Value::Null } else { quantity.into() },
        });
        merge(&mut item, &fields);
        items.push(item);
    }
    Ok(items)
}

/// Lowers the totals of items by the discounts that parameters ask for.
fn discount_items(
    state: &State,
    items: &mut [Value],
    input: &Value,
    customer: &Value,
) -> Result<(), ApiError> {
    for coupon in discount::coupons(state, &input["discounts"], customer)? {
        let left: Vec<i64> = items.iter().map(|item| int(&item["amount_total"])).collect();
        let currency = items.first().map(|item| text(&item["currency"]).to_owned()).unwrap_or_default();
        let off = discount::amount_off(&coupon, left.iter().sum(), &currency);
        for (item, part) in items.iter_mut().zip(discount::split(off, &left)) {
            item["amount_total"] = (int(&item["amount_total"]) - part).into();
            item["amount_discount"] = (int(&item["amount_discount"]) + part).into();
        }
    }
    Ok(())
}

/// Returns the discounts as a session shows them.
fn discounts_of(input: &Value) -> Value {
    let discount = |it: &Value| json!({ "coupon": it["coupon"], "promotion_code": it["promotion_code"] });
    input["discounts"].as_array().into_iter().flatten().map(discount).collect()
}

/// Returns the amount of the first shipping option, which a page selects at the beginning.
fn shipping_amount(state: &State, input: &Value) -> i64 {
    let option = &input["shipping_options"][0];
    let rate = option["shipping_rate"].as_str().and_then(|id| state.object("shipping_rate", id));
    let rate = rate.as_ref().unwrap_or(&option["shipping_rate_data"]);
    int(&rate["fixed_amount"]["amount"])
}

/// Expires an open session.
pub(super) fn expire(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let session = fetch(state, "checkout.session", ids[0])?;
    let status = SESSION.next(&session, "expire")?;
    state.change("checkout.session", ids[0], &json!({ "status": status, "url": null }), &["expired"]);
    Ok(again(state, &session))
}

/// Returns the items of a session as an embedded list.
pub(crate) fn items(state: &State, id: &str) -> Value {
    let items = state.hidden(id)["items"].as_array().cloned().unwrap_or_default();
    embedded(&items, &format!("/v1/checkout/sessions/{id}/line_items"))
}
