//! The operations of invoices and invoice items.

use super::catalog::price_of;
use super::discount;
use super::invoicing::{self, AUTOMATION, INVOICE, draft, intent_of};
use super::lines::{NewLine, add, total};
use super::objects::{again, fetch, int, new, refuse_taxes, text};
use super::tiers::amount_of;
use super::{payment, settlement};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates a draft.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let customer = fetch(state, "customer", text(&input["customer"]))?;
    let owner = json!({ "invoice": null });
    let discounts = discount::create(state, &input["discounts"], &customer["id"], &owner)?;
    let mut fields = json!({});
    let currency = customer["currency"].as_str().unwrap_or("usd");
    fields["currency"] = currency.into();
    if input["collection_method"] == "send_invoice" {
        let days = input["days_until_due"].as_i64().unwrap_or(30);
        fields["due_date"] = input["due_date"].as_i64().unwrap_or(state.now() + days * 86_400).into();
    }
    let invoice = draft(state, &customer, &fields);
    let id = text(&invoice["id"]).to_owned();
    let mut changed = invoice.clone();
    apply("invoice", &mut changed, input);
    changed["discounts"] = discounts.into();
    if changed["auto_advance"] == true {
        changed["automatically_finalizes_at"] = (state.now() + AUTOMATION).into();
    }
    state.put("invoice", &changed);
    if input["pending_invoice_items_behavior"] == "include" {
        take_pending(state, &id, text(&customer["id"]));
    }
    let invoice = total(state, &id);
    state.record("invoice", "created", &invoice, None);
    Ok(invoice)
}

/// Adds an invoice item that is billed with the next invoice of a customer.
pub(super) fn add_pending_item(
    state: &mut State,
    wanted: &Value,
    customer: &Value,
) -> Result<Value, ApiError> {
    let mut item = wanted.clone();
    item["customer"] = customer.clone();
    create_item(state, &[], &item)
}

/// Adds the pending invoice items of a customer to an invoice. Returns their number.
pub(super) fn take_pending(state: &mut State, invoice: &str, customer: &str) -> usize {
    let items = state.objects_with("invoiceitem", "customer", customer);
    let pending: Vec<Value> = items.into_iter().filter(|item| item["invoice"].is_null()).collect();
    let taken = pending.len();
    for item in pending {
        state.set("invoiceitem", text(&item["id"]), &json!({ "invoice": invoice }));
        add_item_line(state, invoice, &item);
    }
    taken
}

fn add_item_line(state: &mut State, invoice: &str, item: &Value) {
    let price = item["pricing"]["price_details"]["price"].as_str().and_then(|id| state.object("price", id));
    let details = json!({ "invoice_item": item["id"], "proration": false, "proration_details": null, "subscription": null });
    let line = NewLine {
        price,
        amount: int(&item["amount"]),
        currency: text(&item["currency"]).to_owned(),
        quantity: int(&item["quantity"]),
        description: item["description"].clone(),
        period: (int(&item["period"]["start"]), int(&item["period"]["end"])),
        parent: json!({ "invoice_item_details": details, "subscription_item_details": null, "type": "invoice_item_details" }),
        subscription: Value::Null,
        metadata: item["metadata"].clone(),
    };
    add(state, invoice, &line);
}

/// Creates an invoice item, for an invoice or for the next one.
pub(super) fn create_item(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let mut item = new(state, "invoiceitem");
    apply("invoiceitem", &mut item, input);
    let quantity = input["quantity"].as_i64().unwrap_or(1);
    let (amount, pricing, currency) = match input["amount"].as_i64() {
        Some(amount) => (amount, Value::Null, item["currency"].clone()),
        None => {
            let price = price_of(state, input, "amount")?;
            let details = json!({ "price": price["id"], "product": price["product"] });
            let pricing = json!({ "price_details": details, "type": "price_details", "unit_amount_decimal": price["unit_amount_decimal"] });
            (amount_of(state, &price, quantity), pricing, price["currency"].clone())
        }
    };
    let fields = json!({
        "amount": amount, "net_amount": amount, "currency": currency, "date": state.now(), "pricing": pricing, "quantity": quantity,
        "quantity_decimal": quantity.to_string(), "proration": false,
    });
    merge(&mut item, &fields);
    if item["period"]["start"] == 0 {
        item["period"] = json!({ "start": state.now(), "end": state.now() });
    }
    if let Some(invoice) = input["invoice"].as_str() {
        INVOICE.next(&fetch(state, "invoice", invoice)?, "update")?;
        add_item_line(state, invoice, &item);
        state.set("invoice", invoice, &json!({ "currency": currency }));
        change_total(state, invoice);
    }
    state.add("invoiceitem", &item);
    Ok(item)
}

/// Deletes an invoice item that is not yet on a final invoice.
pub(super) fn delete_item(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let item = fetch(state, "invoiceitem", ids[0])?;
    if let Some(invoice) = item["invoice"].as_str() {
        INVOICE.next(&fetch(state, "invoice", invoice)?, "update")?;
        for line in state.objects_with("line_item", "invoice", invoice) {
            if line["parent"]["invoice_item_details"]["invoice_item"] == ids[0] {
                state.remove("line_item", text(&line["id"]));
            }
        }
        change_total(state, invoice);
    }
    state.delete("invoiceitem", ids[0]);
    Ok(json!({ "id": ids[0], "object": "invoiceitem", "deleted": true }))
}

/// Computes the totals of an invoice again; records its update.
fn change_total(state: &mut State, id: &str) {
    let before = state.object("invoice", id);
    let invoice = total(state, id);
    state.record("invoice", "updated", &invoice, before.as_ref());
}

/// Changes a draft; of a final invoice only metadata and the like.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let before = fetch(state, "invoice", ids[0])?;
    let notes = ["metadata", "expand", "auto_advance", "default_payment_method", "payment_settings"];
    if input.as_object().is_some_and(|fields| fields.keys().any(|name| !notes.contains(&name.as_str()))) {
        INVOICE.next(&before, "update")?;
    }
    let mut invoice = before.clone();
    apply("invoice", &mut invoice, input);
    if let Some(automatic) = input["auto_advance"].as_bool().filter(|_| before["status"] == "draft") {
        invoice["automatically_finalizes_at"] = automatic.then(|| state.now() + AUTOMATION).into();
    }
    if input.get("discounts").is_some() {
        let owner = json!({ "invoice": ids[0] });
        invoice["discounts"] =
            discount::create(state, &input["discounts"], &before["customer"], &owner)?.into();
    }
    state.put("invoice", &invoice);
    if before["status"] == "draft" {
        total(state, ids[0]);
    }
    let invoice = fetch(state, "invoice", ids[0])?;
    state.record("invoice", "updated", &invoice, Some(&before));
    Ok(invoice)
}

/// Deletes a draft.
pub(super) fn delete(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    INVOICE.next(&fetch(state, "invoice", ids[0])?, "delete")?;
    state.delete("invoice", ids[0]);
    Ok(json!({ "id": ids[0], "object": "invoice", "deleted": true }))
}

/// Finalizes a draft.
pub(super) fn finalize(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    invoicing::finalize(state, ids[0])
}

/// Pays an invoice, or marks it as paid outside of Stripe.
pub(super) fn pay(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", ids[0])?;
    if invoice["status"] == "draft" {
        invoicing::finalize(state, ids[0])?;
    }
    let invoice = fetch(state, "invoice", ids[0])?;
    if invoice["status"] == "paid" && int(&invoice["amount_due"]) == 0 {
        return Ok(invoice);
    }
    if input["paid_out_of_band"] == true {
        INVOICE.next(&invoice, "pay")?;
        if let Some(intent) = intent_of(state, ids[0]) {
            payment::cancel(state, &intent, &Value::Null)?;
        }
        let fields = json!({ "amount_paid_off_stripe": invoice["amount_remaining"] });
        state.set("invoice", ids[0], &fields);
        settlement::paid(state, &fetch(state, "invoice", ids[0])?, int(&invoice["amount_remaining"]));
        return fetch(state, "invoice", ids[0]);
    }
    invoicing::pay(state, ids[0], input["payment_method"].as_str(), false)
}

/// Sends an invoice to its customer.
pub(super) fn send(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", ids[0])?;
    INVOICE.next(&invoice, "send")?;
    if invoice["status"] == "draft" {
        invoicing::finalize(state, ids[0])?;
    }
    let invoice = fetch(state, "invoice", ids[0])?;
    state.record("invoice", "sent", &invoice, None);
    Ok(invoice)
}

/// Voids an invoice.
pub(super) fn void(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    end(state, ids[0], "void", ("voided_at", "voided"))
}

/// Marks an invoice as uncollectible.
pub(super) fn mark_uncollectible(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    end(state, ids[0], "mark uncollectible", ("marked_uncollectible_at", "marked_uncollectible"))
}

fn end(state: &mut State, id: &str, action: &str, (time, change): (&str, &str)) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", id)?;
    let status = INVOICE.next(&invoice, action)?;
    let mut transitions = invoice["status_transitions"].clone();
    transitions[time] = state.now().into();
    if let Some(intent) = intent_of(state, id).filter(|_| status == "void") {
        payment::cancel(state, &intent, &"void_invoice".into())?;
    }
    let fields = json!({ "status": status, "status_transitions": transitions, "auto_advance": false });
    state.change("invoice", id, &fields, &["updated", change]);
    Ok(again(state, &invoice))
}
