//! [`World`]: building it from a seed, and changing it.

use super::below;
use super::billing::{self, Sizes};
use super::clock::{Clock, SPAN, start};
use super::kind::Kind;
use crate::random::Random;
use crate::sample::{Sampler, Variety, prefix};
use crate::spec::SPEC;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// All objects of an account.
#[derive(Debug)]
pub(crate) struct World {
    /// The seed from which it was built.
    pub(crate) seed: u64,
    /// How objects vary.
    pub(crate) variety: Variety,
    pub(super) sizes: Sizes,
    kinds: BTreeMap<String, Kind>,
    /// The clock of its answers and its events.
    pub(super) clock: Clock,
}

impl World {
    /// A world of core billing objects, and a few of each other kind that can be listed.
    pub(crate) fn new(seed: u64, sizes: Sizes, variety: Variety) -> Self {
        let mut filters: HashMap<&str, Vec<String>> = HashMap::new();
        for (list, kind) in SPEC.root_lists() {
            filters.entry(kind).or_default().extend(list.names().map(str::to_owned));
        }
        let kinds = SPEC.kinds().map(|kind| {
            let mut filters = filters.remove(kind).unwrap_or_default();
            // The parents by which sub-lists are read, and what hides a review.
            filters.extend(["invoice", "subscription", "customer", "price", "open"].map(str::to_owned));
            filters.sort_unstable();
            filters.dedup();
            (kind.to_owned(), Kind::new(filters))
        });
        let kinds = kinds.collect();
        let mut world = Self { seed, variety, sizes, kinds, clock: Clock::new() };
        billing::build(&mut world);
        world.build_others();
        below::build(&mut world);
        world
    }

    /// A few of each kind that has a root list and is not one of core billing.
    fn build_others(&mut self) {
        for (list, kind) in SPEC.root_lists() {
            if kind == "event" {
                self.tell_of_products();
            } else if self.kind(kind).is_empty() && list.required().next().is_none() {
                for index in 0..self.sizes.others {
                    let object = self.base(kind, index);
                    self.put(kind, &object);
                }
            }
        }
    }

    /// A few events, so that there are some.
    fn tell_of_products(&mut self) {
        let products: Vec<Value> = self.kind("product").live().map(|(_, entry)| entry.value()).collect();
        for product in products.iter().take(self.sizes.others as usize) {
            self.tell("product", "updated", product, None);
        }
    }

    /// An object from its schema, with the id and the time of the one with this index, and references to others that
    /// exist.
    pub(super) fn base(&self, kind: &str, index: u64) -> Value {
        let random = Random::new(self.seed, kind, index);
        let existing = |kind: &str, random: &mut Random| {
            let count = self.sizes.of(kind);
            (count > 0).then(|| self.id(kind, random.below(count)))
        };
        let now = self.created(kind, index);
        let mut sampler = Sampler { random, variety: self.variety, now, existing: &existing };
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
        object
    }

    /// The id of the object with an index.
    pub(super) fn id(&self, kind: &str, index: u64) -> String {
        let length = if kind == "customer" || kind == "product" { 14 } else { 24 };
        format!("{}{}", prefix(kind), Random::new(self.seed ^ 0x1D, kind, index).token(length))
    }

    /// When the object with an index was created: later ones later, some in the same second.
    pub(super) fn created(&self, kind: &str, index: u64) -> i64 {
        let count = match self.sizes.of(kind) {
            0 => self.sizes.others.max(1),
            count => count,
        };
        start() + (index.min(count) * SPAN as u64 / count) as i64 / 10 * 10
    }

    /// Whether objects of the kind are kept, so that what is written can be read again.
    pub(crate) fn keeps(&self, kind: &str) -> bool {
        kind == "line_item" || SPEC.root_lists().any(|(_, listed)| listed == kind)
    }

    /// The objects of a kind.
    pub(crate) fn kind(&self, kind: &str) -> &Kind {
        static NONE: std::sync::LazyLock<Kind> = std::sync::LazyLock::new(Kind::default);
        self.kinds.get(kind).unwrap_or(&NONE)
    }

    /// Adds or replaces an object.
    pub(crate) fn put(&mut self, kind: &str, object: &Value) {
        self.kinds.entry(kind.to_owned()).or_default().put(object);
    }

    /// Adds an object that is listed below another one, which the list names by a parameter.
    pub(super) fn put_below(&mut self, kind: &str, object: &Value, parameter: &str, parent: &str) {
        let objects = self.kinds.entry(kind.to_owned()).or_default();
        objects.put(object);
        objects.name(object["id"].as_str().unwrap_or_default(), parameter, parent);
    }

    /// Whether there are objects of a kind that a list by this parameter shows.
    pub(super) fn is_built(&self, kind: &str, parameter: &str) -> bool {
        self.kind(kind).live().any(|(_, entry)| entry.field(parameter).is_some())
    }

    /// Takes an object away, as if it had never been.
    pub(super) fn forget(&mut self, kind: &str, id: &str) {
        if let Some(kind) = self.kinds.get_mut(kind) {
            kind.delete(id);
        }
    }

    /// Adds an object of a kind in the next second, made from its schema and `fields`; tells of it by an event. Returns its id.
    pub(crate) fn create(&mut self, kind: &str, fields: &Value) -> String {
        self.clock.advance(1);
        self.create_now(kind, fields);
        self.kind(kind).last_put().to_owned()
    }

    /// The same in this second.
    pub(super) fn create_now(&mut self, kind: &str, fields: &Value) {
        let index = self.kind(kind).len() as u64 + 1_000_000_000;
        let mut object = self.base(kind, index);
        if object["created"].is_i64() {
            object["created"] = self.clock.now().into();
        }
        merge(&mut object, fields);
        self.put(kind, &object);
        self.tell(kind, "created", &object, None);
    }

    /// Changes fields of an object in the next second; tells of it by an event. False if there is none.
    pub(crate) fn update(&mut self, kind: &str, id: &str, fields: &Value) -> bool {
        self.change(kind, id, fields, "updated")
    }

    /// The same, where the event says `what` became of it.
    pub(crate) fn change(&mut self, kind: &str, id: &str, fields: &Value, what: &str) -> bool {
        self.clock.advance(1);
        self.change_now(kind, id, fields, what)
    }

    /// The same in this second.
    pub(super) fn change_now(&mut self, kind: &str, id: &str, fields: &Value, what: &str) -> bool {
        let Some(entry) = self.kind(kind).get(id).filter(|entry| !entry.deleted) else { return false };
        let before = entry.value();
        let mut object = before.clone();
        merge(&mut object, fields);
        self.put(kind, &object);
        self.tell(kind, what, &object, Some(&before));
        true
    }

    /// Deletes an object in the next second; tells of it by an event. False if there is none.
    pub(crate) fn delete(&mut self, kind: &str, id: &str) -> bool {
        self.clock.advance(1);
        self.delete_now(kind, id)
    }

    /// The same in this second.
    pub(super) fn delete_now(&mut self, kind: &str, id: &str) -> bool {
        let Some(object) = self.kind(kind).get(id).map(super::Entry::value) else { return false };
        let deleted = self.kinds.get_mut(kind).is_some_and(|kind| kind.delete(id));
        if deleted {
            self.tell(kind, "deleted", &object, None);
        }
        deleted
    }
}

/// Overwrites the fields of `object` by those of `fields`.
pub(crate) fn merge(object: &mut Value, fields: &Value) {
    if let (Some(object), Some(fields)) = (object.as_object_mut(), fields.as_object()) {
        for (key, value) in fields {
            object.insert(key.clone(), value.clone());
        }
    }
}
