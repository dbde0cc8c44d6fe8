//! Decoding with the types of async-stripe: how many objects a page has, nothing if it does not decode. A crate of its
//! own, as it takes minutes to compile.

use serde::de::DeserializeOwned;
use stripe_shared::{Customer, Invoice};
use stripe_types::List;

/// As its client decodes.
pub fn invoices_by_miniserde(page: &str) -> Option<usize> {
    by_miniserde::<Invoice>(page)
}

/// As its client decodes.
pub fn customers_by_miniserde(page: &str) -> Option<usize> {
    by_miniserde::<Customer>(page)
}

/// With its feature `deserialize`.
pub fn invoices_by_serde(page: &str) -> Option<usize> {
    by_serde::<Invoice>(page)
}

/// With its feature `deserialize`.
pub fn customers_by_serde(page: &str) -> Option<usize> {
    by_serde::<Customer>(page)
}

fn by_miniserde<T: miniserde::Deserialize>(page: &str) -> Option<usize> {
    miniserde::json::from_str::<List<T>>(page).ok().map(|list| list.data.len())
}

fn by_serde<T: DeserializeOwned>(page: &str) -> Option<usize> {
    serde_json::from_str::<List<T>>(page).ok().map(|list| list.data.len())
}
