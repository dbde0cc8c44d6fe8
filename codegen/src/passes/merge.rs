//! The merging of types with one meaning, which the document repeats in several places, or which an earlier version had as one
//! type. Equal values or fields alone do not merge types.
//!
//! An enum or the parameters of an operation have been lowered once for each place. Those of one family (a resource with its
//! operations) that are held under the same name are the same thing. Where values or fields differ, the type has all of them: so what
//! Stripe adds in one place does not split a type.

pub(super) mod catalogues;
mod enums;
mod families;
mod params;
mod replace;
mod structs;

pub(super) use families::Families;

use crate::ir::{Body, Key, Package};
use crate::registry::NameRegistry;
use indexmap::IndexMap;

/// The keys that each remaining item stands for, its own among them, where there are others.
pub(super) type Aliases = IndexMap<Key, Vec<Key>>;

/// The outcome of the items.
pub(super) struct Merged {
    pub(super) aliases: Aliases,
    pub(super) families: Families,
}

/// Merges the items. Returns which stand for which, and the families of what is left.
pub(super) fn merge(package: &mut Package, registry: &NameRegistry) -> Merged {
    let mut merging = Merging { package, registry, aliases: Aliases::new() };
    merging.structs();
    let families = Families::of(merging.package);
    merging.enums(&families);
    merging.params(&families);
    Merged { aliases: merging.aliases, families }
}

struct Merging<'m> {
    package: &'m mut Package,
    registry: &'m NameRegistry,
    aliases: Aliases,
}

impl<'m> Merging<'m> {
    /// The name that the name registry has for an item, by the first place of it that has one.
    fn known(&self, key: &Key) -> Option<&'m str> {
        let registry: &'m NameRegistry = self.registry;
        let item = self.package.items.get(key)?;
        let own = std::slice::from_ref(key);
        let keys = self.aliases.get(key).map_or(own, Vec::as_slice);
        keys.iter().find_map(|key| registry.name(&place(key, &item.body)))
    }
}

/// The place of an item, as the name registry has it.
pub(super) fn place(key: &Key, body: &Body) -> String {
    match body {
        Body::Struct(_) => format!("schema {key}"),
        Body::Operation(_) => format!("operation {key}"),
        Body::Union(_) if !key.starts_with("union ") => format!("union {key}"),
        // Their keys say it.
        Body::Union(_) | Body::Enum(_) | Body::Params(_) | Body::Keyword(_) | Body::Source(_) => key.clone(),
    }
}
