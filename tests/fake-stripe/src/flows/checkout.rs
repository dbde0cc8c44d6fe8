//! Checkout sessions, and their completion.

use super::catalog::{amount_of, price_of, product_name};
use super::machine::Machine;
use super::objects::{again, embedded, fetch, int, new, refuse_taxes, text};
use super::{customer, payment_intent, setup_intent, subscription};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a session.
const SESSION: Machine = Machine {
    name: "Checkout Session",
    code: "checkout_session_unexpected_state",
    actions: &[("complete", &["open"], "complete"), ("expire", &["open"], "expired")],
};

/// The time for which a session is open, in seconds.
const OPEN: i64 = 86_400;

/// Creates a session.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let mut session = new(state, "checkout.session");
    apply("checkout.session", &mut session, input);
    let id = text(&session["id"]).to_owned();
    let mut items = Vec::new();
    for (at, wanted) in input["line_items"].as_array().into_iter().flatten().enumerate() {
        let price = price_of(state, wanted, &format!("line_items[{at}][price]"))?;
        let quantity = wanted["quantity"].as_i64().unwrap_or(1);
        if price["type"] == "recurring" && session["mode"] == "payment" {
            let message = "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only \
                           one-time prices.";
            return Err(ApiError::parameter("parameter_invalid", &format!("line_items[{at}]"), message));
        }
        let mut item = new(state, "item");
        item["id"] = format!("{}{at}", text(&item["id"])).into();
        let (amount, name) = (amount_of(&price, quantity), product_name(state, &price));
        let fields = json!({
            "amount_subtotal": amount, "amount_total": amount, "amount_discount": 0, "amount_tax": 0, "currency": price["currency"],
            "description": name, "price": price, "quantity": quantity,
        });
        merge(&mut item, &fields);
        items.push(item);
    }
    let total: i64 = items.iter().map(|item| int(&item["amount_total"])).sum();
    let fields = json!({
        "amount_subtotal": total, "amount_total": total, "expires_at": input["expires_at"].as_i64().unwrap_or(state.now() + OPEN),
        "currency": items.first().map(|item| item["currency"].clone()), "url": format!("https://checkout.stripe.com/c/pay/{id}"),
        "total_details": { "amount_discount": 0, "amount_shipping": 0, "amount_tax": 0 },
        "payment_status": if session["mode"] == "setup" { "no_payment_required" } else { "unpaid" },
    });
    merge(&mut session, &fields);
    state.put("checkout.session", &session);
    items.iter().for_each(|item| state.put_listed("item", item, "session", &id));
    state.hide(&id, json!({ "items": items, "input": input }));
    Ok(session)
}

/// Expires an open session.
pub(super) fn expire(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let session = fetch(state, "checkout.session", ids[0])?;
    let status = SESSION.next(&session, "expire")?;
    state.change("checkout.session", ids[0], &json!({ "status": status, "url": null }), &["expired"]);
    Ok(again(state, &session))
}

/// Completes a session with a payment method, as a customer does on its page.
pub(super) fn complete(state: &mut State, id: &str, method: &str) -> Result<Value, ApiError> {
    let session = fetch(state, "checkout.session", id)?;
    let status = SESSION.next(&session, "complete")?;
    let hidden = state.hidden(id).clone();
    let customer = customer_of(state, &session, method)?;
    let input = &hidden["input"];
    let mut fields = json!({ "status": status, "url": null, "customer": customer });
    let details = |kind: &str| input[kind].as_object().cloned().map_or_else(|| json!({}), Value::Object);
    match text(&session["mode"]) {
        "subscription" => {
            let items: Vec<Value> = hidden["items"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|item| json!({ "price": item["price"]["id"], "quantity": item["quantity"] }))
                .collect();
            let mut parameters = details("subscription_data");
            merge(
                &mut parameters,
                &json!({ "customer": customer, "items": items, "discounts": input["discounts"] }),
            );
            let made = subscription::create(state, &[], &parameters)?;
            merge(
                &mut fields,
                &json!({ "subscription": made["id"], "invoice": made["latest_invoice"], "payment_status": "paid" }),
            );
        }
        "setup" => {
            let mut parameters = details("setup_intent_data");
            merge(
                &mut parameters,
                &json!({ "customer": customer, "payment_method": method, "confirm": true }),
            );
            fields["setup_intent"] = setup_intent::create(state, &[], &parameters)?["id"].clone();
        }
        _ => {
            let mut parameters = details("payment_intent_data");
            merge(
                &mut parameters,
                &json!({ "amount": session["amount_total"], "currency": session["currency"], "customer": customer,
                "payment_method": method, "confirm": true }),
            );
            let made = payment_intent::create(state, &[], &parameters)?;
            merge(&mut fields, &json!({ "payment_intent": made["id"], "payment_status": "paid" }));
        }
    }
    state.change("checkout.session", id, &fields, &["completed"]);
    Ok(again(state, &session))
}

/// Returns the customer of a session; creates one where the session needs it.
fn customer_of(state: &mut State, session: &Value, method: &str) -> Result<Value, ApiError> {
    let needs = session["mode"] == "subscription";
    if let Some(id) = session["customer"].as_str().filter(|_| needs) {
        let made = super::payment_method::attach(state, &[method], &json!({ "customer": id }))?;
        let settings = json!({ "invoice_settings": { "default_payment_method": made["id"], "custom_fields": null, "footer": null,
            "rendering_options": null } });
        state.change("customer", id, &settings, &["updated"]);
        return Ok(id.into());
    }
    if session["customer"].is_string() || !(needs || session["customer_creation"] == "always") {
        return Ok(session["customer"].clone());
    }
    let email = session["customer_email"].as_str().unwrap_or("jenny.rosen@example.com");
    let input = json!({ "email": email, "payment_method": method });
    let made = customer::create(state, &[], &input)?;
    let attached = state.objects_with("payment_method", "customer", text(&made["id"]));
    let settings = json!({ "invoice_settings": { "default_payment_method": attached.first().map(|it| it["id"].clone()),
        "custom_fields": null, "footer": null, "rendering_options": null } });
    state.set("customer", text(&made["id"]), &settings);
    Ok(made["id"].clone())
}

/// Returns the items of a session as an embedded list.
pub(crate) fn items(state: &State, id: &str) -> Value {
    let items = state.hidden(id)["items"].as_array().cloned().unwrap_or_default();
    embedded(&items, &format!("/v1/checkout/sessions/{id}/line_items"))
}
