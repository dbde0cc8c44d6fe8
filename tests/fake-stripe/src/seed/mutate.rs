//! Random changes, as a busy account sees them, with their events.

use crate::random::Random;
use crate::state::{Entry, State};
use serde_json::{Value, json};

/// Makes one random change. Often more than one change shares a second.
pub(crate) fn mutate(state: &mut State, random: &mut Random) {
    state.clock.step([0, 0, 0, 1, 1, 2, 5][random.below(7) as usize]);
    Mutation(state).any(random);
}

/// A change of a state.
struct Mutation<'s>(&'s mut State);

impl Mutation<'_> {
    fn any(&mut self, random: &mut Random) {
        match random.below(18) {
            0..4 => self.change_some("customer", random, |random| {
                json!({ "email": format!("{}@example.com", random.token(6)), "balance": random.below(9) })
            }),
            4 => self.create("customer", &json!({ "name": random.token(8) })),
            5 => self.delete_some("customer", random),
            6 => self.change_some("product", random, |random| json!({ "name": random.token(8) })),
            7 => self.change_some("price", random, |random| json!({ "nickname": random.token(8) })),
            8 => self.recur("coupon", random),
            9..12 => self.change_items(random),
            12 => self.cancel_subscription(random),
            13 => self.change_some("invoice", random, |random| json!({ "description": random.token(8) })),
            14 => self.change_some("charge", random, |random| json!({ "description": random.token(8) })),
            15 => self.refund(random),
            16 => self.change_some("dispute", random, |random| json!({ "metadata": { "a": random.token(4) } })),
            _ => self.change_some("payment_method", random, |random| json!({ "metadata": { "a": random.token(4) } })),
        }
    }

    /// Picks an object of a kind; the same few more often, so that changes of one come close to each other.
    fn some(&self, kind: &str, random: &mut Random) -> Option<String> {
        let count = self.0.kind(kind).live().count() as u64;
        let among = if random.chance(0.5) { count.min(3) } else { count };
        let at = (among > 0).then(|| random.below(among))?;
        self.0.kind(kind).live().nth(at as usize).map(|(_, entry)| entry.id.clone())
    }

    fn change_some(&mut self, kind: &str, random: &mut Random, fields: impl Fn(&mut Random) -> Value) {
        if let Some(id) = self.some(kind, random) {
            let fields = fields(random);
            self.0.change(kind, &id, &fields, &["updated"]);
        }
    }

    fn create(&mut self, kind: &str, fields: &Value) {
        let object = self.0.sampled(kind, fields);
        self.0.add(kind, &object);
    }

    fn delete_some(&mut self, kind: &str, random: &mut Random) {
        if let Some(id) = self.some(kind, random) {
            self.0.delete(kind, &id);
        }
    }

    /// Deletes an object with a chosen id, or creates one with that id again.
    fn recur(&mut self, kind: &str, random: &mut Random) {
        let id = format!("CHOSEN-{}", random.below(3));
        if self.0.kind(kind).get(&id).is_some_and(|entry| !entry.deleted) {
            self.0.delete(kind, &id);
        } else {
            self.create(kind, &json!({ "id": id, "name": random.token(8) }));
        }
    }

    /// Changes the quantity of an item of a subscription, or removes an item.
    fn change_items(&mut self, random: &mut Random) {
        let Some(id) = self.some("subscription", random) else { return };
        let Some(mut list) = self.0.kind("subscription").get(&id).map(|entry| entry.value()["items"].clone())
        else {
            return;
        };
        let Some(items) = list["data"].as_array_mut().filter(|items| !items.is_empty()) else { return };
        let whole = list_is_whole(self.0, &id);
        if whole && items.len() > 1 && random.chance(0.3) {
            let removed = items.pop().unwrap_or_default();
            self.0.remove("subscription_item", removed["id"].as_str().unwrap_or_default());
        } else {
            let at = random.below(items.len() as u64) as usize;
            items[at]["quantity"] = random.below(100).into();
            let item = items[at].clone();
            self.0.put("subscription_item", &item);
        }
        self.0.change("subscription", &id, &json!({ "items": list }), &["updated"]);
    }

    fn cancel_subscription(&mut self, random: &mut Random) {
        if let Some(id) = self.some("subscription", random) {
            self.0.change("subscription", &id, &json!({ "status": "canceled" }), &["deleted"]);
        }
    }

    /// Adds a refund. Its charge changes without an event of its own.
    fn refund(&mut self, random: &mut Random) {
        let Some(id) = self.some("charge", random) else { return };
        let Some(mut charge) = self.0.kind("charge").get(&id).map(Entry::value) else { return };
        let amount = charge["amount_refunded"].as_i64().unwrap_or_default() + 1;
        charge["amount_refunded"] = amount.into();
        self.0.put("charge", &charge);
        let fields = json!({ "charge": id, "amount": 1, "payment_intent": charge["payment_intent"],
            "balance_transaction": null, "status": "succeeded" });
        self.create("refund", &fields);
    }
}

/// Returns true if all items of a subscription come with it.
fn list_is_whole(state: &State, id: &str) -> bool {
    let has_more = |entry: &Entry| entry.value()["items"]["has_more"] == true;
    !state.kind("subscription").get(id).is_some_and(has_more)
}
