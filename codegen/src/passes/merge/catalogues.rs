//! Enums that are one thing though they are held under several names.

use crate::ir::{Body, Key, Package};
use std::collections::HashMap;

/// From how many values on equal lists are taken for a list of the world's, such as those of countries or trades.
const CATALOGUE: usize = 50;
/// The number of fields of one holder from which on equal values are one enum, as the states of all capabilities.
pub(in crate::passes) const TABLE: usize = 4;
/// The number of fields of one holder from which on equal objects are one type, as the settings of each country. Fewer have a type each,
/// with the name of its field.
pub(in crate::passes) const TABLE_OF_OBJECTS: usize = 20;

/// Returns pairs of enums that are the same thing.
pub(super) fn find(package: &Package) -> Vec<(Key, Key)> {
    let mut first: HashMap<(Option<&Key>, &[String]), Vec<&Key>> = HashMap::new();
    let mut order = Vec::new();
    for (key, item) in &package.items {
        let Body::Enum(item) = &item.body else { continue };
        let owner = item.uses.first().map(|(owner, _)| owner);
        let sign = (owner.filter(|_| item.values.len() < CATALOGUE), item.values.as_slice());
        let keys = first.entry(sign).or_default();
        if keys.is_empty() {
            order.push(sign);
        }
        keys.push(key);
    }
    let mut pairs = Vec::new();
    for sign in order {
        let keys = &first[&sign];
        if sign.0.is_none() || keys.len() >= TABLE {
            pairs.extend(keys[1..].iter().map(|key| (keys[0].clone(), (*key).clone())));
        }
    }
    pairs
}
