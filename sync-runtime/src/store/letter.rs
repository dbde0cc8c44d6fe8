//! Dead letters of objects that are refused while they are written, and their keys, such that one can always be written.

use super::{DeadLetter, TableBatch};
use crate::map::Mapped;
use std::borrow::Cow;

/// Returns the dead letter of an object.
pub(super) fn letter(batch: &TableBatch, object: &Mapped, reason: String) -> DeadLetter {
    DeadLetter {
        model: batch.table.model,
        id: object.row.id.clone(),
        reason,
        object: object.json.as_ref().to_owned(),
        as_of: batch.instant(object),
    }
}

/// The longest id that is a key as it is, in bytes. An index of PostgreSQL takes some 2,700 for a row.
const LONGEST: usize = 1024;
/// The bytes that stay of a longer one.
const KEPT: usize = 200;

/// The key of the dead letter of an object. An id that is too long for an index keeps its beginning and ends in its length and a
/// hash of the whole.
pub(super) fn key(id: &str) -> Cow<'_, str> {
    if id.len() <= LONGEST {
        return Cow::Borrowed(id);
    }
    // FNV-1a: the same in all versions of the program.
    let hash = |offset: u64| {
        id.bytes().fold(offset, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let (first, second) = (hash(0xcbf2_9ce4_8422_2325), hash(0x9e37_79b9_7f4a_7c15));
    let start = &id[..id.floor_char_boundary(KEPT)];
    Cow::Owned(format!("{start}… ({} bytes, {first:016x}{second:016x})", id.len()))
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn long_ids_stay_apart_and_become_short() {
        assert_eq!(key("cus_1"), "cus_1");
        let long = |end: &str| format!("{}{end}", "ü".repeat(5000));
        let (a, b) = (long("a"), long("b"));
        assert_ne!(key(&a), key(&b));
        assert_eq!(key(&a), key(&a));
        assert!(key(&a).len() < 300 && key(&a).starts_with("üü"), "{}", key(&a));
    }
}
