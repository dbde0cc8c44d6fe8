//! The completion of checkout sessions, as customers do it on their pages.

use super::checkout::SESSION;
use super::objects::{again, fetch, text};
use super::{customer, discount, payment_intent, payment_method, setup_intent, subscription};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// Completes a session with a payment method.
pub(super) fn complete(state: &mut State, id: &str, method: &str) -> Result<Value, ApiError> {
    let session = fetch(state, "checkout.session", id)?;
    let status = SESSION.next(&session, "complete")?;
    let customer = customer_of(state, &session, method)?;
    let mut fields = json!({ "status": status, "url": null, "customer": customer });
    let outcome = match text(&session["mode"]) {
        "subscription" => subscribe(state, &session, &customer)?,
        "setup" => {
            let mut parameters = data(state, &session, "setup_intent_data");
            let given = json!({ "customer": customer, "payment_method": method, "confirm": true });
            merge(&mut parameters, &given);
            json!({ "setup_intent": setup_intent::create(state, &[], &parameters)?["id"] })
        }
        _ => pay(state, &session, &customer, method)?,
    };
    merge(&mut fields, &outcome);
    let found = state.object("customer", text(&customer)).unwrap_or_default();
    let email = [&session["customer_email"], &found["email"]].into_iter().find(|it| it.is_string());
    fields["customer_details"] = json!({ "address": found["address"], "business_name": null, "email": email,
        "individual_name": null, "name": found["name"], "phone": found["phone"], "tax_exempt": "none", "tax_ids": [] });
    state.change("checkout.session", id, &fields, &["completed"]);
    Ok(again(state, &session))
}

/// Returns the parameters of the object that a session creates.
fn data(state: &State, session: &Value, name: &str) -> Value {
    let given = &state.hidden(text(&session["id"]))["input"][name];
    if given.is_object() { given.clone() } else { json!({}) }
}

fn subscribe(state: &mut State, session: &Value, customer: &Value) -> Result<Value, ApiError> {
    let hidden = state.hidden(text(&session["id"])).clone();
    let (mut items, mut extra) = (Vec::new(), Vec::new());
    for item in hidden["items"].as_array().into_iter().flatten() {
        let wanted = json!({ "price": item["price"]["id"], "quantity": item["quantity"] });
        if item["price"]["type"] == "recurring" { items.push(wanted) } else { extra.push(wanted) }
    }
    let mut parameters = data(state, session, "subscription_data");
    let given = json!({ "customer": customer, "items": items, "add_invoice_items": extra,
        "discounts": hidden["input"]["discounts"], "payment_behavior": "error_if_incomplete" });
    merge(&mut parameters, &given);
    let made = subscription::create(state, &[], &parameters)?;
    let invoice = fetch(state, "invoice", text(&made["latest_invoice"]))?;
    let paid = match (&invoice["total"], text(&invoice["status"])) {
        (Value::Number(total), _) if total.as_i64() == Some(0) => "no_payment_required",
        (_, "paid") => "paid",
        _ => "unpaid",
    };
    if let Some(intent) = super::invoicing::intent_of(state, text(&invoice["id"])) {
        state.hide(text(&intent["id"]), json!({ "session": session["id"] }));
    }
    Ok(json!({ "subscription": made["id"], "invoice": invoice["id"], "payment_status": paid }))
}

fn pay(state: &mut State, session: &Value, customer: &Value, method: &str) -> Result<Value, ApiError> {
    let discounts = state.hidden(text(&session["id"]))["input"]["discounts"].clone();
    discount::create(state, &discounts, customer, &json!({ "checkout_session": session["id"] }))?;
    if session["amount_total"] == 0 {
        return Ok(json!({ "payment_status": "no_payment_required" }));
    }
    let mut parameters = data(state, session, "payment_intent_data");
    let given = json!({ "amount": session["amount_total"], "currency": session["currency"], "customer": customer,
        "payment_method": method, "confirm": true });
    merge(&mut parameters, &given);
    let made = payment_intent::create(state, &[], &parameters)?;
    state.hide(text(&made["id"]), json!({ "session": session["id"] }));
    let paid = if made["status"] == "succeeded" { "paid" } else { "unpaid" };
    Ok(json!({ "payment_intent": made["id"], "payment_status": paid }))
}

/// Returns the customer of a session; creates one where the session needs it. For subscriptions the payment method becomes
/// the default of the customer.
fn customer_of(state: &mut State, session: &Value, method: &str) -> Result<Value, ApiError> {
    let needs = session["mode"] == "subscription";
    let always = session["customer_creation"] == "always" && session["mode"] == "payment";
    let id = match session["customer"].as_str() {
        Some(id) => id.to_owned(),
        None if needs || always => {
            let email = session["customer_email"].as_str().unwrap_or("jenny.rosen@example.com");
            text(&customer::create(state, &[], &json!({ "email": email }))?["id"]).to_owned()
        }
        None => return Ok(Value::Null),
    };
    if needs && !method.is_empty() {
        let made = payment_method::attach(state, &[method], &json!({ "customer": id }))?;
        let settings = json!({ "invoice_settings": { "default_payment_method": made["id"], "custom_fields": null, "footer": null,
            "rendering_options": null } });
        state.change("customer", &id, &settings, &["updated"]);
    }
    Ok(id.into())
}
