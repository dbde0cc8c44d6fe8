//! The state of an account: its objects, its clock, and the events of its changes.

mod agenda;
mod apply;
mod blank;
mod cause;
mod clock;
mod collection;
mod journal;
mod json;
mod record;
mod remittance;
mod seeded;
mod shown;
mod snapshot;
mod thin;
mod undo;
mod unexpanded;

pub(crate) use agenda::Agenda;
pub(crate) use apply::apply;
pub(crate) use blank::blank;
pub(crate) use cause::Cause;
pub(crate) use clock::Clock;
pub use clock::Time;
pub(crate) use collection::{Collection, Entry};
pub(crate) use json::{json_text, merge, write_json};
pub(crate) use remittance::Remittance;
pub(crate) use seeded::Seed;
pub use seeded::Sizes;
pub(crate) use thin::thin;

use crate::document::{DocumentList, SPEC};
use crate::facts::prefix;
use crate::random::Random;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};
use tokio::sync::Notify;
use undo::Undo;

/// The parameters by which lists of any kind are filtered: parents, keys, and what hides a review.
const FILTERS: [&str; 7] = ["account", "customer", "invoice", "lookup_key", "open", "price", "subscription"];

/// The account of a key that was not declared for another.
pub(crate) const ACCOUNT: &str = "acct_fake";

/// The index from which objects are not of the seed.
const CREATED: u64 = 1_000_000_000;

/// The kinds of objects that are stored, so that what is written can be read again.
static STORED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let nested = SPEC.nested_lists().flat_map(|list| list.kinds.to_vec());
    let roots = SPEC.root_lists().map(|(_, kind)| kind.to_owned());
    let others = ["line_item", "invoice_payment", "item", "discount", "token"].map(str::to_owned);
    nested.chain(roots).chain(others).collect()
});

/// All objects of an account.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The id of the account.
    pub(crate) account: String,
    /// True for an account that the platform created.
    pub(crate) connected: bool,
    /// The clock of the account.
    pub(crate) clock: Clock,
    /// The origin of ids and of sampled objects.
    pub(crate) seed: Seed,
    /// The endpoints that were created through the API, by kind and id.
    pub(crate) endpoints: Vec<(String, String)>,
    /// Wakes the dispatcher of events.
    pub(crate) wake: Arc<Notify>,
    /// The events that the dispatcher has not taken.
    outbox: Vec<Value>,
    /// The request that is being executed, for the events of its changes.
    pub(crate) cause: Cause,
    /// The accounts that are connected from the start, without objects of their own here.
    pub(crate) connects: Vec<String>,
    /// The moments at which something falls due.
    pub(crate) agenda: Agenda,
    /// The funds on their way to other accounts.
    remittances: Vec<Remittance>,
    /// Facts about objects that their JSON does not show, such as the secret of an endpoint.
    hidden: HashMap<String, Value>,
    /// The fields that objects show only if they are expanded, by kind and id.
    unexpanded: HashMap<String, Value>,
    kinds: BTreeMap<String, Collection>,
    /// The changes of the call in progress.
    journal: Option<Vec<Undo>>,
}

impl State {
    /// Creates an account without objects.
    pub(crate) fn new(account: &str, seed: Seed, time: Time) -> Self {
        let mut filters: HashMap<&str, Vec<String>> = HashMap::new();
        for (list, kind) in SPEC.root_lists() {
            filters.entry(kind).or_default().extend(list.names().map(str::to_owned));
        }
        let nested: Vec<DocumentList<'_>> = SPEC.nested_lists().collect();
        let kinds = SPEC.kinds().map(|kind| {
            let mut filters = filters.remove(kind).unwrap_or_default();
            let parents = nested.iter().filter(|list| list.kinds.iter().any(|it| it == kind));
            filters.extend(parents.map(|list| list.parameter.to_owned()).filter(|name| name != "id"));
            filters.extend(FILTERS.map(str::to_owned));
            filters.sort_unstable();
            filters.dedup();
            (kind.to_owned(), Collection::new(filters))
        });
        Self {
            account: account.to_owned(),
            connected: false,
            endpoints: Vec::new(),
            wake: Arc::default(),
            outbox: Vec::new(),
            clock: Clock::new(time),
            seed,
            cause: Cause::default(),
            connects: Vec::new(),
            agenda: Agenda::default(),
            remittances: Vec::new(),
            hidden: HashMap::new(),
            unexpanded: HashMap::new(),
            kinds: kinds.collect(),
            journal: None,
        }
    }

    /// Returns the time of the account, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Returns true if objects of the kind are stored.
    pub(crate) fn stores(kind: &str) -> bool {
        STORED.contains(kind)
    }

    /// Returns the objects of a kind.
    pub(crate) fn kind(&self, kind: &str) -> &Collection {
        static NONE: LazyLock<Collection> = LazyLock::new(Collection::default);
        self.kinds.get(kind).unwrap_or(&NONE)
    }

    /// Returns the object of a kind with an id, unless it is deleted.
    pub(crate) fn object(&self, kind: &str, id: &str) -> Option<Value> {
        self.kind(kind).get(id).filter(|entry| !entry.deleted).map(Entry::value)
    }

    /// Returns the objects of a kind that have a value in a field, oldest first.
    pub(crate) fn objects_with(&self, kind: &str, field: &str, value: &str) -> Vec<Value> {
        let objects = self.kind(kind).live().map(|(_, entry)| entry);
        match self.kind(kind).filters_by(field) {
            true => objects.filter(|entry| entry.field(field) == Some(value)).map(Entry::value).collect(),
            false => objects.map(Entry::value).filter(|object| object[field] == value).collect(),
        }
    }

    /// Returns an id for the next object of a kind.
    pub(crate) fn next_id(&self, kind: &str) -> String {
        self.id(kind, self.kind(kind).len() as u64 + CREATED)
    }

    /// Returns the id of the object with an index.
    pub(crate) fn id(&self, kind: &str, index: u64) -> String {
        let length = if kind == "customer" || kind == "product" { 14 } else { 24 };
        // No two accounts share an id, except those of the seed.
        let own = self.connected && (index >= CREATED || kind == "event");
        let name = if own { format!("{kind} {}", self.account) } else { kind.to_owned() };
        format!("{}{}", prefix(kind), Random::new(self.seed.number ^ 0x1D, &name, index).token(length))
    }

    /// Adds or replaces an object, without an event.
    pub(crate) fn put(&mut self, kind: &str, object: &Value) {
        self.note(kind, object["id"].as_str().unwrap_or_default());
        let shown = self.keep_unexpanded(kind, object);
        self.kinds.entry(kind.to_owned()).or_default().put(&shown);
    }

    /// Returns the entry of an object of a kind, which is not added yet.
    pub(crate) fn entry(&self, kind: &str, object: &Value) -> Entry {
        self.kind(kind).entry(&shown::shown(kind, object))
    }

    /// Adds the entry of a new object, without an event.
    pub(crate) fn push(&mut self, kind: &str, entry: Entry) {
        self.kinds.entry(kind.to_owned()).or_default().push(entry);
    }

    /// Adds an object that is listed by a parameter, without an event.
    pub(crate) fn put_listed(&mut self, kind: &str, object: &Value, parameter: &str, parent: &str) {
        self.note(kind, object["id"].as_str().unwrap_or_default());
        let shown = self.keep_unexpanded(kind, object);
        let objects = self.kinds.entry(kind.to_owned()).or_default();
        objects.put(&shown);
        objects.list_by(object["id"].as_str().unwrap_or_default(), parameter, parent);
    }

    /// Removes an object without an event.
    pub(crate) fn remove(&mut self, kind: &str, id: &str) -> bool {
        self.note(kind, id);
        self.kinds.get_mut(kind).is_some_and(|kind| kind.delete(id))
    }

    /// Adds an object; records the event of its creation.
    pub(crate) fn add(&mut self, kind: &str, object: &Value) {
        self.put(kind, object);
        self.record(kind, "created", object, None);
    }

    /// Changes fields of an object, without an event. False if there is no such object.
    pub(crate) fn set(&mut self, kind: &str, id: &str, fields: &Value) -> bool {
        let Some(mut object) = self.object(kind, id) else { return false };
        merge(&mut object, fields);
        self.put(kind, &object);
        true
    }

    /// Changes fields of an object; records one event for each of `changes`, such as `updated`. False if there is no such
    /// object.
    pub(crate) fn change(&mut self, kind: &str, id: &str, fields: &Value, changes: &[&str]) -> bool {
        let Some(before) = self.object(kind, id) else { return false };
        let mut object = before.clone();
        merge(&mut object, fields);
        self.put(kind, &object);
        for change in changes {
            self.record(kind, change, &object, Some(&before));
        }
        true
    }

    /// Deletes an object; records an event. False if there is no such object.
    pub(crate) fn delete(&mut self, kind: &str, id: &str) -> bool {
        let Some(object) = self.object(kind, id) else { return false };
        self.remove(kind, id);
        self.record(kind, "deleted", &object, None);
        true
    }

    /// Returns true if events were not sent yet.
    pub(crate) fn has_outbox(&self) -> bool {
        !self.outbox.is_empty()
    }

    /// Takes the events that were not sent yet.
    pub(crate) fn take_outbox(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.outbox)
    }

    /// Returns what is hidden about an object; null if nothing is.
    pub(crate) fn hidden(&self, id: &str) -> &Value {
        self.hidden.get(id).unwrap_or(&Value::Null)
    }

    /// Stores what is hidden about an object, in addition to what was.
    pub(crate) fn hide(&mut self, id: &str, facts: Value) {
        self.note_hidden(id);
        merge(self.hidden.entry(id.to_owned()).or_insert_with(|| json!({})), &facts);
    }

    /// Sends funds to another account, as soon as the call in progress has succeeded.
    pub(crate) fn remit(&mut self, remittance: Remittance) {
        self.remittances.push(remittance);
    }

    /// Returns true if funds were sent to other accounts.
    pub(crate) fn has_remittances(&self) -> bool {
        !self.remittances.is_empty()
    }

    /// Takes the funds that were sent to other accounts.
    pub(crate) fn take_remittances(&mut self) -> Vec<Remittance> {
        std::mem::take(&mut self.remittances)
    }
}
