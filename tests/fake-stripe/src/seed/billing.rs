//! Core billing: products, prices, customers, subscriptions and invoices that fit each other.

use super::parallel::in_parallel;
use super::payments;
use super::values::{amount, customer_of, patched, random};
use crate::state::{Entry, State};
use serde_json::{Value, json};

/// The number of elements of an embedded list that come with its object.
const EMBEDDED: usize = 10;

/// Adds the objects of core billing.
pub(super) fn build(state: &mut State) {
    type Make = fn(&State, u64) -> Value;
    let kinds: [(&str, Make); 11] = [
        ("product", product),
        ("price", price),
        ("coupon", coupon),
        ("customer", customer),
        ("payment_method", payment_method),
        ("payment_intent", payments::payment_intent),
        ("charge", payments::charge),
        ("refund", payments::refund),
        ("dispute", payments::dispute),
        ("balance_transaction", payments::balance_transaction),
        ("event", |state, index| state.seeded("event", index)),
    ];
    for (kind, make) in kinds {
        let entries = in_parallel(state.seed.sizes.of(kind), |index| state.entry(kind, &make(state, index)));
        entries.into_iter().for_each(|entry| state.push(kind, entry));
    }
    build_with(state, "subscription", subscription, "subscription_item");
    build_with(state, "invoice", invoice, "line_item");
}

/// Makes an object and those that belong to it.
type MakeWith = fn(&State, u64) -> (Value, Vec<Value>);

/// Adds objects of a kind together with those of another that belong to them.
fn build_with(state: &mut State, kind: &str, make: MakeWith, other: &str) {
    let both = |index| {
        let (object, others) = make(state, index);
        let others: Vec<Entry> = others.iter().map(|it| state.entry(other, it)).collect();
        (state.entry(kind, &object), others)
    };
    for (entry, others) in in_parallel(state.seed.sizes.of(kind), both) {
        state.push(kind, entry);
        others.into_iter().for_each(|entry| state.push(other, entry));
    }
}

fn product(state: &State, index: u64) -> Value {
    let fields = json!({
        "active": index % 7 != 6,
        "default_price": state.id("price", 2 * index),
        "name": format!("Product {index}"),
    });
    patched(state, "product", index, &fields)
}

fn price(state: &State, index: u64) -> Value {
    let recurring = index.is_multiple_of(2);
    let interval =
        json!({ "interval": "month", "interval_count": 1, "usage_type": "licensed", "meter": null });
    let fields = json!({
        "active": index % 9 != 8,
        "billing_scheme": "per_unit",
        "currency": "usd",
        "product": state.id("product", index / 2),
        "recurring": if recurring { interval } else { Value::Null },
        "type": if recurring { "recurring" } else { "one_time" },
        "unit_amount": amount(index),
        "unit_amount_decimal": amount(index).to_string(),
        "tiers": null,
        "currency_options": null,
    });
    let mut price = patched(state, "price", index, &fields);
    for absent in ["tiers", "currency_options"] {
        price.as_object_mut().map(|fields| fields.remove(absent));
    }
    price
}

fn coupon(state: &State, index: u64) -> Value {
    let fields = json!({
        "duration": "once",
        "percent_off": 12.5,
        "amount_off": null,
        "currency": null,
        "name": format!("Coupon {index}"),
        "valid": true,
    });
    let mut coupon = patched(state, "coupon", index, &fields);
    coupon["id"] = format!("COUPON-{index}").into();
    coupon
}

fn customer(state: &State, index: u64) -> Value {
    let fields = json!({
        "address": { "city": "Köln", "country": "DE", "line1": format!("Straße {index}"), "line2": null,
            "postal_code": "50667", "state": null },
        "currency": "usd",
        "default_source": null,
        "description": format!("The customer with the number {index}, who came through the shop"),
        "discount": null,
        "email": format!("customer{index}@example.com"),
        "name": format!("Customer \u{201c}{index}\u{201d}"),
        "invoice_settings": { "custom_fields": null, "footer": null, "rendering_options": null,
            "default_payment_method": state.id("payment_method", index) },
        "preferred_locales": ["de", "en"],
        "test_clock": null,
    });
    let mut customer = patched(state, "customer", index, &fields);
    for hidden in ["sources", "subscriptions", "tax_ids"] {
        customer.as_object_mut().map(|fields| fields.remove(hidden));
    }
    customer
}

fn payment_method(state: &State, index: u64) -> Value {
    let fields = json!({
        "customer": state.id("customer", index),
        "type": if index % 50 == 49 { "custom" } else { "card" },
        "card": { "brand": "visa", "checks": null, "country": "US", "display_brand": "visa", "exp_month": 12,
            "exp_year": 2030, "fingerprint": "abc", "funding": "credit", "generated_from": null, "last4": "4242",
            "networks": null, "regulated_status": "unregulated", "three_d_secure_usage": null, "wallet": null },
    });
    patched(state, "payment_method", index, &fields)
}

fn subscription(state: &State, index: u64) -> (Value, Vec<Value>) {
    let id = state.id("subscription", index);
    let mut random = random(state, "subscription", index);
    // One in fifty has more items than come with it.
    let count = if index % 50 == 49 { EMBEDDED as u64 + 3 } else { 1 + random.below(2) };
    let items: Vec<Value> = (0..count).map(|item| subscription_item(state, &id, index, item)).collect();
    let status = ["active", "active", "trialing", "past_due", "canceled"][(index % 5) as usize];
    let fields = json!({
        "customer": state.id("customer", random.below(state.seed.sizes.customers)),
        "status": status,
        "items": embedded(&items, &format!("/v1/subscription_items?subscription={id}")),
        "cancellation_details": { "comment": null, "feedback": null,
            "reason": if status == "canceled" { json!("cancellation_requested") } else { Value::Null } },
        "latest_invoice": state.id("invoice", random.below(state.seed.sizes.invoices.max(1))),
        "test_clock": null,
    });
    (patched(state, "subscription", index, &fields), items)
}

fn subscription_item(state: &State, subscription: &str, index: u64, item: u64) -> Value {
    let number = (index * 7 + item * 2) % (2 * state.seed.sizes.products).max(2);
    let price = price(state, number / 2 * 2);
    let fields = json!({
        "subscription": subscription,
        "price": price,
        "quantity": 1 + item,
        "discounts": [],
        "tax_rates": [],
    });
    patched(state, "subscription_item", index * 100 + item, &fields)
}

fn invoice(state: &State, index: u64) -> (Value, Vec<Value>) {
    let id = state.id("invoice", index);
    let mut random = random(state, "invoice", index);
    let count = if index % 40 == 39 { EMBEDDED as u64 + 5 } else { 1 + random.below(4) };
    let lines: Vec<Value> = (0..count).map(|line| line_item(state, &id, index, line)).collect();
    let status = ["paid", "paid", "open", "draft", "void"][(index % 5) as usize];
    let total: i64 = lines.iter().filter_map(|line| line["amount"].as_i64()).sum();
    let fields = json!({
        "customer": state.id("customer", customer_of(state, index)),
        "status": status,
        "currency": "usd",
        "amount_due": total,
        "amount_paid": if index % 5 < 2 { total } else { 0 },
        "amount_remaining": if index % 5 < 2 { 0 } else { total },
        "subtotal": total,
        "total": total,
        "lines": embedded(&lines, &format!("/v1/invoices/{id}/lines")),
        "number": format!("A-{index:06}"),
        "test_clock": null,
    });
    (patched(state, "invoice", index, &fields), lines)
}

fn line_item(state: &State, invoice: &str, index: u64, line: u64) -> Value {
    let fields = json!({
        "invoice": invoice,
        "amount": amount(index + line),
        "subtotal": amount(index + line),
        "currency": "usd",
        "quantity": 1,
    });
    patched(state, "line_item", index * 100 + line, &fields)
}

/// Returns a list as it is embedded in an object: its first elements.
fn embedded(items: &[Value], url: &str) -> Value {
    json!({
        "object": "list",
        "data": items.iter().take(EMBEDDED).collect::<Vec<_>>(),
        "has_more": items.len() > EMBEDDED,
        "url": url,
    })
}
