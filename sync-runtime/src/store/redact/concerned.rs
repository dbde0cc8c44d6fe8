//! [`Concerned`]: the objects that tell of a customer.

use super::columns::OWNED;
use super::redaction::Redaction;
use std::collections::{BTreeMap, BTreeSet};
use stripe_types::put_string;

/// The objects that concern a customer, by kind.
pub(super) struct Concerned {
    pub(super) customer: String,
    pub(super) account: Option<String>,
    ids: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Concerned {
    pub(super) fn of(redaction: &Redaction) -> Self {
        let ids = BTreeMap::from([("customer", BTreeSet::from([redaction.customer.clone()]))]);
        Self { customer: redaction.customer.clone(), account: redaction.account.clone(), ids }
    }

    /// The ids of a kind as a JSON array, if there are some. A field may name any of the kinds that are owned.
    pub(super) fn json(&self, kind: &str) -> Option<String> {
        if !OWNED.contains(&kind) {
            return self.ids.get(kind).map(array);
        }
        let owned = OWNED.iter().filter_map(|kind| self.ids.get(kind)).flatten();
        Some(array(owned)).filter(|ids| ids != "[]")
    }

    /// All ids as a JSON array.
    pub(super) fn all_json(&self) -> String {
        array(self.ids.values().flatten())
    }

    pub(super) fn add(&mut self, kind: &'static str, id: String) {
        // No other customer is concerned, whatever names it.
        if kind != "customer" {
            self.ids.entry(kind).or_default().insert(id);
        }
    }

    /// The ids of each kind.
    pub(super) fn kinds(&self) -> impl Iterator<Item = (&'static str, &BTreeSet<String>)> {
        self.ids.iter().map(|(kind, ids)| (*kind, ids))
    }

    pub(super) fn len(&self) -> u64 {
        self.ids.values().map(|ids| ids.len() as u64).sum()
    }
}

/// Texts as a JSON array.
pub(super) fn array<'i>(ids: impl IntoIterator<Item = &'i String>) -> String {
    let mut array = String::from("[");
    for id in ids {
        if array.len() > 1 {
            array.push(',');
        }
        put_string(id, &mut array);
    }
    array.push(']');
    array
}
