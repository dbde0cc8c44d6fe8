//! Objects as a function of a seed, a kind and an index.

use super::State;
use super::clock::start;
use super::json::merge;
use crate::document::SPEC;
use crate::random::Random;
use crate::sample::{Sampler, Variety};
use serde_json::{Value, json};

/// The time over which seeded objects are created: two years.
const SPAN: i64 = 2 * 365 * 86_400;

/// The number of seeded objects of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sizes {
    /// The number of products; each has two prices.
    pub products: u64,
    /// The number of coupons.
    pub coupons: u64,
    /// The number of customers; each has a payment method.
    pub customers: u64,
    /// The number of subscriptions.
    pub subscriptions: u64,
    /// The number of invoices; each has a payment intent and a charge.
    pub invoices: u64,
    /// The number of refunds.
    pub refunds: u64,
    /// The number of disputes.
    pub disputes: u64,
    /// The number of objects of each other kind that can be listed.
    pub others: u64,
}

/// The origin of seeded objects.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seed {
    /// The number from which ids and contents follow.
    pub(crate) number: u64,
    /// The number of objects of each kind.
    pub(crate) sizes: Sizes,
    /// The variety of their contents.
    pub(crate) variety: Variety,
}

impl Sizes {
    /// Returns sizes in proportion to a number of customers; about seven objects for each.
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

    /// Returns the number of seeded objects of a core kind; 0 for other kinds.
    pub(crate) fn of(&self, kind: &str) -> u64 {
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

impl State {
    /// Returns an object from its schema, with the id and the time of the one with this index, and references to objects
    /// that exist.
    pub(crate) fn seeded(&self, kind: &str, index: u64) -> Value {
        let random = Random::new(self.seed.number, kind, index);
        let existing = |kind: &str, random: &mut Random| {
            let count = self.seed.sizes.of(kind);
            (count > 0).then(|| self.id(kind, random.below(count)))
        };
        let now = self.seeded_at(kind, index);
        let mut sampler = Sampler { random, variety: self.seed.variety, now, existing: &existing };
        let mut object = sampler.object(kind);
        if object.get("id").is_some() {
            object["id"] = self.id(kind, index).into();
        }
        if object["created"].is_i64() {
            object["created"] = now.into();
        }
        if object.get("livemode").is_some() {
            object["livemode"] = false.into();
        }
        if object.get("metadata").is_some() {
            let tier = if index.is_multiple_of(2) { "basic" } else { "pro" };
            object["metadata"] = json!({ "plan_tier": tier, "row": index.to_string() });
        }
        // To its schema, these are texts like any other.
        if kind == "webhook_endpoint" {
            merge(
                &mut object,
                &json!({ "status": "enabled", "enabled_events": ["*"], "api_version": SPEC.version }),
            );
        }
        object
    }

    /// Returns a new object of a kind, made from its schema and `fields`, and not yet stored.
    pub(crate) fn sampled(&self, kind: &str, fields: &Value) -> Value {
        let index = self.kind(kind).len() as u64 + 1_000_000_000;
        let mut object = self.seeded(kind, index);
        if object["created"].is_i64() {
            object["created"] = self.now().into();
        }
        // Lists hide what belongs to a test clock.
        if let Some(clock) = object.get_mut("test_clock") {
            *clock = Value::Null;
        }
        merge(&mut object, fields);
        object
    }

    /// Returns the time of creation of the object with an index: later ones are later, some share a second.
    pub(crate) fn seeded_at(&self, kind: &str, index: u64) -> i64 {
        let count = match self.seed.sizes.of(kind) {
            0 => self.seed.sizes.others.max(1),
            count => count,
        };
        start(SPAN) + (index.min(count) * SPAN as u64 / count) as i64 / 10 * 10
    }
}
