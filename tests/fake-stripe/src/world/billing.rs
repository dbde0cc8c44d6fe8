//! Core billing: products, prices, customers, subscriptions, invoices and payments that fit each other.

use super::World;
use super::build::merge;
use crate::random::Random;
use serde_json::{Value, json};

/// How many objects of each kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Products; each has two prices.
    pub products: u64,
    /// Coupons.
    pub coupons: u64,
    /// Customers; each has a payment method.
    pub customers: u64,
    /// Subscriptions.
    pub subscriptions: u64,
    /// Invoices; each has a payment intent and a charge.
    pub invoices: u64,
    /// Refunds.
    pub refunds: u64,
    /// Disputes.
    pub disputes: u64,
    /// Objects of each other kind that can be listed.
    pub others: u64,
}

impl Sizes {
    /// Sizes in proportion to a number of customers; about seven objects for each.
    pub fn scaled(customers: u64) -> Self {
        Self {
            products: customers / 40 + 3,
            coupons: customers / 100 + 3,
            customers,
            subscriptions: customers / 2,
            invoices: customers,
            refunds: customers / 10,
            disputes: customers / 50,
            others: 3,
        }
    }

    pub(super) fn of(&self, kind: &str) -> u64 {
        match kind {
            "product" => self.products,
            "price" => 2 * self.products,
            "coupon" => self.coupons,
            "customer" | "payment_method" => self.customers,
            "subscription" => self.subscriptions,
            "invoice" | "payment_intent" | "charge" => self.invoices,
            "refund" => self.refunds,
            "dispute" => self.disputes,
            "balance_transaction" => self.invoices + self.refunds,
            _ => 0,
        }
    }
}

/// How many elements of an embedded list come with its object.
const EMBEDDED: usize = 10;

pub(super) fn build(world: &mut World) {
    type Make = fn(&World, u64) -> Value;
    let kinds: [(&str, Make); 11] = [
        ("product", product),
        ("price", price),
        ("coupon", coupon),
        ("customer", customer),
        ("payment_method", payment_method),
        ("payment_intent", payment_intent),
        ("charge", charge),
        ("refund", refund),
        ("dispute", dispute),
        ("balance_transaction", balance_transaction),
        ("event", |world, index| world.base("event", index)),
    ];
    for (kind, make) in kinds {
        for index in 0..world.sizes.of(kind) {
            let object = make(world, index);
            world.put(kind, &object);
        }
    }
    for index in 0..world.sizes.subscriptions {
        subscription(world, index);
    }
    for index in 0..world.sizes.invoices {
        invoice(world, index);
    }
}

fn patched(world: &World, kind: &str, index: u64, fields: &Value) -> Value {
    let mut object = world.base(kind, index);
    merge(&mut object, fields);
    object
}

fn random(world: &World, kind: &str, index: u64) -> Random {
    Random::new(world.seed ^ 0xB111, kind, index)
}

fn product(world: &World, index: u64) -> Value {
    let fields = json!({
        "active": index % 7 != 6,
        "default_price": world.id("price", 2 * index),
        "name": format!("Product {index}"),
    });
    patched(world, "product", index, &fields)
}

fn amount(index: u64) -> i64 {
    500 + (index as i64 * 700) % 20_000
}

fn price(world: &World, index: u64) -> Value {
    let recurring = index.is_multiple_of(2);
    let interval =
        json!({ "interval": "month", "interval_count": 1, "usage_type": "licensed", "meter": null });
    let fields = json!({
        "active": index % 9 != 8,
        "billing_scheme": "per_unit",
        "currency": "usd",
        "product": world.id("product", index / 2),
        "recurring": if recurring { interval } else { Value::Null },
        "type": if recurring { "recurring" } else { "one_time" },
        "unit_amount": amount(index),
        "unit_amount_decimal": amount(index).to_string(),
        "tiers": null,
        "currency_options": null,
    });
    let mut price = patched(world, "price", index, &fields);
    for absent in ["tiers", "currency_options"] {
        price.as_object_mut().map(|fields| fields.remove(absent));
    }
    price
}

fn coupon(world: &World, index: u64) -> Value {
    let fields = json!({
        "duration": "once",
        "percent_off": 12.5,
        "amount_off": null,
        "currency": null,
        "name": format!("Coupon {index}"),
        "valid": true,
    });
    let mut coupon = patched(world, "coupon", index, &fields);
    coupon["id"] = format!("COUPON-{index}").into();
    coupon
}

fn customer(world: &World, index: u64) -> Value {
    let fields = json!({
        "address": { "city": "Köln", "country": "DE", "line1": format!("Straße {index}"), "line2": null,
            "postal_code": "50667", "state": null },
        "currency": "usd",
        "default_source": null,
        "discount": null,
        "email": format!("customer{index}@example.com"),
        "name": format!("Customer \u{201c}{index}\u{201d}"),
        "invoice_settings": { "custom_fields": null, "footer": null, "rendering_options": null,
            "default_payment_method": world.id("payment_method", index) },
        "preferred_locales": ["de", "en"],
        "test_clock": null,
    });
    let mut customer = patched(world, "customer", index, &fields);
    for hidden in ["sources", "subscriptions", "tax_ids"] {
        customer.as_object_mut().map(|fields| fields.remove(hidden));
    }
    customer
}

fn payment_method(world: &World, index: u64) -> Value {
    let fields = json!({
        "customer": world.id("customer", index),
        "type": if index % 50 == 49 { "custom" } else { "card" },
        "card": { "brand": "visa", "checks": null, "country": "US", "display_brand": "visa", "exp_month": 12,
            "exp_year": 2030, "fingerprint": "abc", "funding": "credit", "generated_from": null, "last4": "4242",
            "networks": null, "regulated_status": "unregulated", "three_d_secure_usage": null, "wallet": null },
    });
    patched(world, "payment_method", index, &fields)
}

fn subscription(world: &mut World, index: u64) {
    let id = world.id("subscription", index);
    let mut random = random(world, "subscription", index);
    // One in fifty has more items than come with it.
    let count = if index % 50 == 49 { EMBEDDED as u64 + 3 } else { 1 + random.below(2) };
    let items: Vec<Value> = (0..count).map(|item| subscription_item(world, &id, index, item)).collect();
    let status = ["active", "active", "trialing", "past_due", "canceled"][(index % 5) as usize];
    let fields = json!({
        "customer": world.id("customer", random.below(world.sizes.customers)),
        "status": status,
        "items": embedded(&items, &format!("/v1/subscription_items?subscription={id}")),
        "cancellation_details": { "comment": null, "feedback": null,
            "reason": if status == "canceled" { json!("cancellation_requested") } else { Value::Null } },
        "latest_invoice": world.id("invoice", random.below(world.sizes.invoices.max(1))),
        "test_clock": null,
    });
    let subscription = patched(world, "subscription", index, &fields);
    world.put("subscription", &subscription);
    for item in &items {
        world.put("subscription_item", item);
    }
}

fn subscription_item(world: &World, subscription: &str, index: u64, item: u64) -> Value {
    let number = (index * 7 + item * 2) % (2 * world.sizes.products).max(2);
    let price = price(world, number / 2 * 2);
    let fields = json!({
        "subscription": subscription,
        "price": price,
        "quantity": 1 + item,
        "discounts": [],
        "tax_rates": [],
    });
    patched(world, "subscription_item", index * 100 + item, &fields)
}

fn invoice(world: &mut World, index: u64) {
    let id = world.id("invoice", index);
    let mut random = random(world, "invoice", index);
    let count = if index % 40 == 39 { EMBEDDED as u64 + 5 } else { 1 + random.below(4) };
    let lines: Vec<Value> = (0..count).map(|line| line_item(world, &id, index, line)).collect();
    let status = ["paid", "paid", "open", "draft", "void"][(index % 5) as usize];
    let total: i64 = lines.iter().filter_map(|line| line["amount"].as_i64()).sum();
    let fields = json!({
        "customer": world.id("customer", customer_of(world, index)),
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
    let invoice = patched(world, "invoice", index, &fields);
    world.put("invoice", &invoice);
    for line in &lines {
        world.put("line_item", line);
    }
}

fn line_item(world: &World, invoice: &str, index: u64, line: u64) -> Value {
    let fields = json!({
        "invoice": invoice,
        "amount": amount(index + line),
        "subtotal": amount(index + line),
        "currency": "usd",
        "quantity": 1,
    });
    patched(world, "line_item", index * 100 + line, &fields)
}

/// The customer of the payment with an index.
fn customer_of(world: &World, index: u64) -> u64 {
    random(world, "payment", index).below(world.sizes.customers.max(1))
}

fn payment_intent(world: &World, index: u64) -> Value {
    let customer = customer_of(world, index);
    let fields = json!({
        "amount": amount(index),
        "amount_received": amount(index),
        "currency": "usd",
        "customer": world.id("customer", customer),
        "latest_charge": world.id("charge", index),
        "payment_method": world.id("payment_method", customer),
        "status": "succeeded",
    });
    patched(world, "payment_intent", index, &fields)
}

fn charge(world: &World, index: u64) -> Value {
    let customer = customer_of(world, index);
    let refunded = index < world.sizes.refunds;
    let fields = json!({
        "amount": amount(index),
        "amount_captured": amount(index),
        "amount_refunded": if refunded { amount(index) } else { 0 },
        "balance_transaction": world.id("balance_transaction", index),
        "captured": true,
        "currency": "usd",
        "customer": world.id("customer", customer),
        "paid": true,
        "payment_intent": world.id("payment_intent", index),
        "payment_method": world.id("payment_method", customer),
        "refunded": refunded,
        "status": "succeeded",
    });
    let mut charge = patched(world, "charge", index, &fields);
    charge.as_object_mut().map(|fields| fields.remove("refunds"));
    charge
}

fn refund(world: &World, index: u64) -> Value {
    let fields = json!({
        "amount": amount(index),
        "balance_transaction": world.id("balance_transaction", world.sizes.invoices + index),
        "charge": world.id("charge", index),
        "currency": "usd",
        "payment_intent": world.id("payment_intent", index),
        "status": "succeeded",
    });
    patched(world, "refund", index, &fields)
}

fn dispute(world: &World, index: u64) -> Value {
    let charge = world.sizes.invoices.saturating_sub(1).saturating_sub(index);
    let fields = json!({
        "amount": amount(charge),
        "balance_transactions": [],
        "charge": world.id("charge", charge),
        "currency": "usd",
        "payment_intent": world.id("payment_intent", charge),
        "reason": "fraudulent",
        "status": "needs_response",
    });
    patched(world, "dispute", index, &fields)
}

fn balance_transaction(world: &World, index: u64) -> Value {
    let refund = index.checked_sub(world.sizes.invoices);
    let (source, total) = match refund {
        Some(refund) => (world.id("refund", refund), -amount(refund)),
        None => (world.id("charge", index), amount(index)),
    };
    let fee = if refund.is_some() { 0 } else { total * 29 / 1000 + 30 };
    let fields = json!({
        "amount": total,
        "currency": "usd",
        "fee": fee,
        "net": total - fee,
        "source": source,
        "status": "available",
        "type": if refund.is_some() { "refund" } else { "charge" },
    });
    patched(world, "balance_transaction", index, &fields)
}

/// A list as it is embedded in an object: its first elements.
fn embedded(items: &[Value], url: &str) -> Value {
    json!({
        "object": "list",
        "data": items.iter().take(EMBEDDED).collect::<Vec<_>>(),
        "has_more": items.len() > EMBEDDED,
        "url": url,
    })
}
