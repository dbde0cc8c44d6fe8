//! The locks that keep batches apart, and why writing is right among others who write at the same time:
//!
//! - Each transaction first takes one advisory lock for each kind of object: shared if it writes objects of the kind,
//!   exclusive if it deletes some. So a write and a deletion of the same kind never overlap, and whichever comes second
//!   sees all of the first: a late write finds the tombstone, a late deletion finds the row. Row locks alone would not do:
//!   of an object that has no row yet, there is nothing to lock. Likewise shared by who names rows of the kind in a foreign
//!   key: what was found to be there stays there. The lock of a kind is one for all accounts.
//!   So does who may remove rows for a hook, for the kinds of those and of what is listed below them.
//! - Two writes of the same row meet at the row: `ON CONFLICT DO UPDATE` waits for the other, then decides by what is there.
//!   It locks the row even where it changes nothing, so what is said afterwards of a row that it did not return still holds.
//! - Child rows are only touched by who has locked the row of their parent.
//! - Locks are taken in one order: kinds by their keys, rows by their ids. Two batches may still have tables in different
//!   orders, and each wait for the other; then the database ends one of them. That one is done again *alone*: there is one
//!   lock that every batch shares, and it takes that one for itself. So no batch is ended twice by others of ours.

use crate::model::Table;
use crate::store::batch::ends_sub_lists;
use crate::store::{Batch, foreign};
use std::collections::BTreeMap;

/// The lock that every batch shares, and that one which has to be alone takes for itself. It comes before all others.
const ALONE: i64 = i64::MIN;

/// The keys of the locks that a batch needs, in the order in which to take them, and whether each excludes others.
pub(super) fn of(batch: &Batch, alone: bool, removes: bool) -> BTreeMap<i64, bool> {
    let mut locks = BTreeMap::from([(ALONE, alone)]);
    locks.extend(batch.tables.iter().map(|table| (key(table.table), false)));
    let named = batch.tables.iter().flat_map(|table| foreign::targets(table.table));
    locks.extend(named.map(|table| (key(table), false)));
    // Who makes users sees those that others have made: else there could be two of one.
    let links = batch.tables.iter().flat_map(|table| table.table.links());
    let making = links.filter(|(_, link)| !link.create.is_empty());
    locks.extend(making.map(|(_, link)| (hash(link.table), true)));
    // Whoever does both excludes.
    locks.extend(batch.deletions.iter().map(|deletion| (key(deletion.table), true)));
    let with_hooks = batch.tables.iter().filter(|table| removes && table.hooks.is_some());
    let ends = removes || batch.deletions.iter().any(|deletion| ends_sub_lists(deletion.table));
    let below = batch.sub_lists.iter().filter(|_| ends).map(|list| list.table);
    locks.extend(with_hooks.map(|table| table.table).chain(below).map(|table| (key(table), true)));
    locks
}

/// The key of the lock for a kind of object.
fn key(table: &Table) -> i64 {
    hash(table.object.name)
}

/// FNV-1a of a name, the same in all processes.
fn hash(name: &str) -> i64 {
    let bytes = "stripe_sync ".bytes().chain(name.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Deletion, TableBatch};
    use crate::test_models::{customers, everything, items};

    #[test]
    fn who_names_rows_by_a_foreign_key_keeps_them() {
        let table = TableBatch { table: everything(), as_of: 1, objects: Vec::new(), hooks: None };
        let batch = Batch { tables: vec![table], ..Batch::default() };
        assert_eq!(of(&batch, false, false), BTreeMap::from([(ALONE, false), (key(everything()), false)]));
    }

    #[test]
    fn who_deletes_excludes_who_writes_the_same_kind() {
        let tables = [customers(), items()].map(|table| TableBatch {
            table,
            as_of: 1,
            objects: Vec::new(),
            hooks: None,
        });
        let deletion = Deletion { table: items(), id: "a".to_owned(), as_of: 1, origin: Default::default() };
        let batch = Batch { tables: tables.into(), deletions: vec![deletion], ..Batch::default() };
        let expected = [(ALONE, false), (key(customers()), false), (key(items()), true)];
        assert_eq!(of(&batch, false, false), BTreeMap::from(expected));
        assert_eq!(of(&batch, true, false).first_key_value(), Some((&ALONE, &true)));
    }
}
