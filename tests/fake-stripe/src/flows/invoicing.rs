//! The core of invoices: their states, drafts, finalization and payment.

use super::lines::total;
use super::machine::Machine;
use super::objects::{again, fetch, int, new, text};
use super::payment_method::resolve;
use super::{payment, settlement};
use crate::error::ApiError;
use crate::facts::minimum;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// The states of an invoice.
pub(super) const INVOICE: Machine = Machine {
    name: "invoice",
    code: "invoice_not_editable",
    actions: &[
        ("update", &["draft"], "draft"),
        ("delete", &["draft"], "deleted"),
        ("finalize", &["draft"], "open"),
        ("pay", &["open", "uncollectible"], "paid"),
        ("void", &["open", "uncollectible"], "void"),
        ("mark uncollectible", &["open"], "uncollectible"),
        ("send", &["draft", "open"], "open"),
        ("credit", &["open", "paid"], "open"),
    ],
};

/// The time until drafts are finalized, and open invoices paid, automatically, in seconds.
pub(super) const AUTOMATION: i64 = 3600;

/// Adds a draft with these fields, without lines. Returns it.
pub(super) fn draft(state: &mut State, customer: &Value, fields: &Value) -> Value {
    let mut invoice = new(state, "invoice");
    let id = text(&invoice["id"]).to_owned();
    let about_customer = json!({
        "customer": customer["id"], "customer_address": customer["address"], "customer_email": customer["email"],
        "customer_name": customer["name"], "customer_phone": customer["phone"], "customer_shipping": customer["shipping"],
        "customer_tax_exempt": customer["tax_exempt"], "customer_tax_ids": [], "test_clock": customer["test_clock"],
        "period_start": state.now(), "period_end": state.now(),
    });
    merge(&mut invoice, &about_customer);
    merge(&mut invoice, fields);
    state.hide(&id, json!({ "flow": true }));
    state.put("invoice", &invoice);
    total(state, &id)
}

/// Finalizes a draft: it has a number, its amount is due, and it has a payment intent. With nothing due it is paid.
pub(super) fn finalize(state: &mut State, id: &str) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", id)?;
    let status = INVOICE.next(&invoice, "finalize")?;
    let due = apply_balance(state, &invoice);
    let mut transitions = invoice["status_transitions"].clone();
    transitions["finalized_at"] = state.now().into();
    let url = format!("https://invoice.stripe.com/i/{}/{id}", state.account);
    let secret = if due > 0 { add_payment(state, &invoice, due)? } else { Value::Null };
    let fields = json!({
        "confirmation_secret": secret, "status": status, "number": number(state, &invoice), "status_transitions": transitions, "amount_due": due,
        "amount_remaining": due, "effective_at": state.now(), "hosted_invoice_url": url, "invoice_pdf": format!("{url}/pdf"),
        "automatically_finalizes_at": null, "next_payment_attempt": attempt_at(state, &invoice),
    });
    state.change("invoice", id, &fields, &["finalized"]);
    let invoice = fetch(state, "invoice", id)?;
    if due == 0 {
        settlement::paid(state, &invoice, 0);
    }
    fetch(state, "invoice", id)
}

/// Returns the time of the automatic payment of an invoice that is finalized by hand; null if there is none.
fn attempt_at(state: &State, invoice: &Value) -> Value {
    let automatic = invoice["auto_advance"] == true && invoice["collection_method"] == "charge_automatically";
    match automatic && invoice["billing_reason"] == "manual" {
        true => (state.now() + AUTOMATION).into(),
        false => Value::Null,
    }
}

/// Applies the credit or debt of the customer. An amount that is too small to be charged becomes a debt. Returns the amount
/// that is due.
fn apply_balance(state: &mut State, invoice: &Value) -> i64 {
    let customer = text(&invoice["customer"]).to_owned();
    let starting = state.object("customer", &customer).map_or(0, |customer| int(&customer["balance"]));
    let sum = int(&invoice["total"]) + starting;
    let small = sum > 0 && sum < minimum(text(&invoice["currency"]));
    let ending = if small { sum } else { sum.min(0) };
    let fields = json!({ "starting_balance": starting, "ending_balance": ending });
    state.set("invoice", text(&invoice["id"]), &fields);
    if starting != ending {
        add_to_balance(
            state,
            &customer,
            ending - starting,
            "applied_to_invoice",
            &invoice["id"],
            &invoice["currency"],
        );
    }
    if small { 0 } else { sum.max(0) }
}

/// Changes the balance of a customer, with a transaction that says why.
pub(super) fn add_to_balance(
    state: &mut State,
    customer: &str,
    amount: i64,
    kind: &str,
    invoice: &Value,
    currency: &Value,
) {
    let balance = state.object("customer", customer).map_or(0, |customer| int(&customer["balance"])) + amount;
    let mut transaction = new(state, "customer_balance_transaction");
    let fields = json!({
        "amount": amount, "currency": currency, "customer": customer, "ending_balance": balance, "invoice": invoice, "type": kind,
        "metadata": {},
    });
    merge(&mut transaction, &fields);
    state.put("customer_balance_transaction", &transaction);
    state.change("customer", customer, &json!({ "balance": balance }), &["updated"]);
}

/// Returns the number of an invoice: those of a customer count up.
fn number(state: &mut State, invoice: &Value) -> Value {
    if invoice["number"].is_string() {
        return invoice["number"].clone();
    }
    let customer = state.object("customer", text(&invoice["customer"])).unwrap_or_default();
    let sequence = customer["next_invoice_sequence"].as_i64().unwrap_or(1);
    let id = text(&customer["id"]).to_uppercase();
    let prefix = customer["invoice_prefix"]
        .as_str()
        .map_or_else(|| id[id.len().saturating_sub(8)..].to_owned(), str::to_owned);
    let fields = json!({ "next_invoice_sequence": sequence + 1, "invoice_prefix": prefix });
    state.change("customer", text(&customer["id"]), &fields, &["updated"]);
    format!("{prefix}-{sequence:04}").into()
}

/// Adds the payment intent of an invoice, and the payment that refers to it. Returns the secret to confirm it.
fn add_payment(state: &mut State, invoice: &Value, due: i64) -> Result<Value, ApiError> {
    let input = json!({ "amount": due, "currency": invoice["currency"], "customer": invoice["customer"], "payment_method_types": ["card"] });
    let intent = payment::create(state, &input)?;
    state.hide(text(&intent["id"]), json!({ "invoice": invoice["id"] }));
    let mut object = new(state, "invoice_payment");
    let fields = json!({
        "amount_requested": due, "currency": invoice["currency"], "invoice": invoice["id"], "is_default": true, "status": "open",
        "payment": { "payment_intent": intent["id"], "type": "payment_intent" }, "amount_paid": null,
        "status_transitions": { "canceled_at": null, "paid_at": null },
    });
    merge(&mut object, &fields);
    state.put("invoice_payment", &object);
    Ok(json!({ "client_secret": intent["client_secret"], "type": "payment_intent" }))
}

/// Returns the payment intent of an invoice.
pub(super) fn intent_of(state: &State, invoice: &str) -> Option<Value> {
    let payments = state.objects_with("invoice_payment", "invoice", invoice);
    let id = payments.iter().find_map(|payment| payment["payment"]["payment_intent"].as_str())?;
    state.object("payment_intent", id)
}

/// Pays an open invoice with a payment method, or with the default one.
///
/// # Errors
/// If the status does not allow it, there is no payment method, or the card is declined.
pub(super) fn pay(
    state: &mut State,
    id: &str,
    method: Option<&str>,
    off_session: bool,
) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", id)?;
    INVOICE.next(&invoice, "pay")?;
    let method = match method {
        Some(method) => method.to_owned(),
        None => default_method(state, &invoice).ok_or_else(|| {
            let message = "There is no `default_payment_method` set on this Customer or Invoice. Please set one, or pass \
                           `payment_method`.";
            ApiError::state("invoice_payment_intent_requires_action", message)
        })?,
    };
    let method = resolve(state, &method)?;
    let Some(intent) = intent_of(state, id) else {
        return Err(ApiError::invalid("This invoice has no payment."));
    };
    let outcome = payment::confirm(state, &intent, &method, false);
    match outcome {
        Ok(intent) if intent["status"] == "succeeded" => settlement::intent_succeeded(state, &intent),
        Ok(intent) if intent["status"] == "processing" => {
            settlement::processing(state, &fetch(state, "invoice", id)?)
        }
        Ok(intent) => {
            let invoice = fetch(state, "invoice", id)?;
            state.record("invoice", "payment_action_required", &invoice, None);
            settlement::failed(state, &invoice, off_session);
            if !off_session {
                let message = "Your card was declined. This transaction requires authentication.";
                return Err(ApiError::card(
                    "invoice_payment_intent_requires_action",
                    message,
                    json!({ "payment_intent": intent }),
                ));
            }
        }
        Err(refusal) => {
            settlement::intent_failed(state, &again(state, &intent), off_session);
            return Err(refusal);
        }
    }
    fetch(state, "invoice", id)
}

/// Returns the payment method of an invoice: its own, that of its subscription, or that of its customer.
fn default_method(state: &State, invoice: &Value) -> Option<String> {
    let subscription = settlement::subscription_of(state, invoice).unwrap_or_default();
    let customer = state.object("customer", text(&invoice["customer"])).unwrap_or_default();
    let methods = [
        &invoice["default_payment_method"],
        &subscription["default_payment_method"],
        &customer["invoice_settings"]["default_payment_method"],
        &customer["default_source"],
    ];
    methods.into_iter().find_map(Value::as_str).map(str::to_owned)
}

/// Returns true if a payment of an invoice would find a payment method.
pub(super) fn has_method(state: &State, invoice: &Value) -> bool {
    default_method(state, invoice).is_some()
}

/// Pays an open invoice again, as the schedule of its attempts has it.
///
/// # Errors
/// The refusal of the card.
pub(super) fn retry(state: &mut State, invoice: &Value) -> Result<(), ApiError> {
    if !has_method(state, invoice) {
        settlement::failed(state, invoice, true);
        return Ok(());
    }
    pay(state, text(&invoice["id"]), None, true).map(drop)
}
