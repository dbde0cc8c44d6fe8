//! The lines of invoices, and the totals that follow from them.

use super::catalog::product_name;
use super::discount::{amount_off, split};
use super::objects::{embedded, fetch, int, new, text};
use super::tiers::Part;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// A line that is to be added to an invoice.
#[derive(Debug)]
pub(super) struct NewLine {
    pub(super) price: Option<Value>,
    pub(super) amount: i64,
    pub(super) currency: String,
    pub(super) quantity: i64,
    pub(super) description: Value,
    pub(super) period: (i64, i64),
    /// The subscription item or the invoice item from which the line comes.
    pub(super) parent: Value,
    pub(super) subscription: Value,
    pub(super) metadata: Value,
}

impl NewLine {
    /// Returns the line of a part of the amount of a price.
    pub(super) fn of_part(state: &State, price: &Value, part: Part, period: (i64, i64)) -> Self {
        let (name, quantity) = (product_name(state, price), part.quantity);
        let description = match part.tier {
            Some(tier) => format!("{quantity} × {name} (Tier {tier})"),
            None => format!("{quantity} × {name}"),
        };
        Self {
            amount: part.amount,
            currency: text(&price["currency"]).to_owned(),
            quantity,
            description: description.into(),
            period,
            parent: Value::Null,
            subscription: Value::Null,
            metadata: json!({}),
            price: Some(price.clone()),
        }
    }
}

/// Adds a line to an invoice. The totals do not follow before [`total`].
pub(super) fn add(state: &mut State, invoice: &str, line: &NewLine) {
    let mut object = new(state, "line_item");
    let pricing = line.price.as_ref().map(|price| {
        json!({ "price_details": { "price": price["id"], "product": price["product"] }, "type": "price_details",
            "unit_amount_decimal": price["unit_amount_decimal"] })
    });
    let fields = json!({
        "amount": line.amount, "currency": line.currency, "description": line.description, "discountable": line.amount > 0,
        "discount_amounts": [], "discounts": [], "invoice": invoice, "metadata": line.metadata, "parent": line.parent,
        "period": { "start": line.period.0, "end": line.period.1 }, "pricing": pricing, "quantity": line.quantity,
        "subscription": line.subscription, "subtotal": line.amount, "taxes": [], "pretax_credit_amounts": [],
        "quantity_decimal": line.quantity.to_string(),
    });
    merge(&mut object, &fields);
    state.put("line_item", &object);
}

/// Computes the totals of an invoice from its lines and discounts, and stores it without an event. Returns it.
pub(super) fn total(state: &mut State, id: &str) -> Value {
    let mut invoice = fetch(state, "invoice", id).unwrap_or_default();
    let mut lines = state.objects_with("line_item", "invoice", id);
    let subtotal: i64 = lines.iter().map(|line| int(&line["amount"])).sum();
    lines.iter_mut().for_each(|line| line["discount_amounts"] = json!([]));
    let mut left: Vec<i64> = lines.iter().map(|line| int(&line["amount"]).max(0)).collect();
    let mut amounts = Vec::new();
    for discount in invoice["discounts"].as_array().cloned().unwrap_or_default() {
        let object = fetch(state, "discount", text(&discount)).unwrap_or_default();
        let coupon = fetch(state, "coupon", text(&object["source"]["coupon"])).unwrap_or_default();
        let off = amount_off(&coupon, left.iter().sum(), text(&invoice["currency"]));
        let parts = split(off, &left);
        for ((line, left), part) in lines.iter_mut().zip(&mut left).zip(parts) {
            *left -= part;
            if let Some(parts) = line["discount_amounts"].as_array_mut() {
                parts.push(json!({ "amount": part, "discount": discount }));
            }
        }
        amounts.push(json!({ "amount": off, "discount": discount }));
    }
    lines.iter().for_each(|line| state.put("line_item", line));
    let off: i64 = amounts.iter().map(|it| int(&it["amount"])).sum();
    let total = subtotal - off;
    let fields = json!({
        "subtotal": subtotal, "subtotal_excluding_tax": subtotal, "total": total, "total_excluding_tax": total,
        "total_discount_amounts": amounts, "amount_due": total.max(0), "amount_remaining": total.max(0),
        "lines": embedded(&lines, &format!("/v1/invoices/{id}/lines")),
    });
    merge(&mut invoice, &fields);
    state.put("invoice", &invoice);
    invoice
}
