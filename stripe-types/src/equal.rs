//! The equality of all objects and parameters, by their views. Decimals are compared by value.

use crate::value::{AsView, Mapping, Record, Sequence, View};

/// Returns true if two values of one type are equal.
#[doc(hidden)]
pub fn is_equal(a: &dyn AsView, b: &dyn AsView) -> bool {
    match (a.view(), b.view()) {
        (View::Value(a), _) => is_equal(a, b),
        (_, View::Value(b)) => is_equal(a, b),
        (View::Absent, View::Absent) | (View::Clear, View::Clear) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Int(a), View::Int(b)) | (View::Quoted(a), View::Quoted(b)) => a == b,
        (View::Decimal(a), View::Decimal(b)) => a == b,
        (View::Upload(a), View::Upload(b)) => a == b,
        (View::Str(a), View::Str(b)) | (View::Raw(a), View::Raw(b)) => a == b,
        (View::Sequence(a), View::Sequence(b)) => are_equal_sequences(a, b),
        (View::Mapping(a), View::Mapping(b)) => are_equal_maps(a, b),
        (View::Record(a), View::Record(b)) => are_equal_records(a, b),
        _ => false,
    }
}

fn are_equal_sequences(a: &dyn Sequence, b: &dyn Sequence) -> bool {
    let pair = |index| a.element(index).zip(b.element(index));
    a.count() == b.count() && (0..a.count()).all(|index| pair(index).is_some_and(|(a, b)| is_equal(a, b)))
}

fn are_equal_maps(a: &dyn Mapping, b: &dyn Mapping) -> bool {
    let mut equal = a.count() == b.count();
    a.entries(&mut |key, value| {
        equal = equal && b.entry(key).is_some_and(|other| is_equal(value, other));
    });
    equal
}

fn are_equal_records(a: &dyn Record, b: &dyn Record) -> bool {
    let mut equal = false;
    a.slots(&mut |a, ours| {
        b.slots(&mut |b, theirs| {
            let alike = a.name == b.name && ours.len() == theirs.len();
            equal = alike && ours.iter().zip(theirs).all(|(a, b)| is_equal(*a, *b));
        });
    });
    equal
}
