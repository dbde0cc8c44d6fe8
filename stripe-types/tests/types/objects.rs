//! Every kind of object that Stripe documents, as the fake makes it from the document: an independent judge of the types.

use fake_stripe::{SPEC, Variety, sample};
use serde_json::Value;
use stripe_types::{OBJECTS, ObjectType};

fn object_type(kind: &str) -> &'static ObjectType {
    OBJECTS.iter().find(|object| object.info.name == kind).unwrap_or_else(|| panic!("no type for {kind}"))
}

#[test]
fn every_kind_of_object_has_a_type() {
    let kinds: Vec<&str> = SPEC.kinds().collect();
    assert_eq!(kinds.len(), 155);
    for kind in kinds {
        object_type(kind);
    }
    assert_eq!(OBJECTS.len(), 155);
}

#[test]
fn every_kind_of_object_decodes_however_it_varies() {
    let full = Variety { null: 0.0, absent: 0.0, ..Variety::default() };
    for kind in SPEC.kinds() {
        for seed in 0..8 {
            for variety in [Variety::default(), Variety::wild(), full] {
                let text = sample(kind, seed, variety).to_string();
                if let Err(error) = (object_type(kind).decode)(&text) {
                    panic!("{kind}, seed {seed}: {error}\n{text}");
                }
            }
        }
    }
}

/// Returns the object after decoding: without nulls and unknown fields.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

#[test]
fn nothing_of_a_documented_object_is_lost_by_decoding() {
    for kind in SPEC.kinds() {
        for seed in 0..4 {
            let original = sample(kind, seed, Variety::default());
            let object = (object_type(kind).decode)(&original.to_string()).expect(kind);
            let mut text = Vec::new();
            stripe_types::write_json(&*object, &mut text).expect("JSON");
            let back: Value = serde_json::from_slice(&text).expect("JSON");
            // An optional field that holds null is left out; a required one that was absent has its empty value.
            let (mine, theirs) = (without_nulls(&back), without_nulls(&original));
            assert_superset(&mine, &theirs, kind);
        }
    }
}

/// Everything in `theirs` is in `mine`.
fn assert_superset(mine: &Value, theirs: &Value, path: &str) {
    match (mine, theirs) {
        (Value::Object(mine), Value::Object(theirs)) => {
            for (key, value) in theirs {
                let path = format!("{path}.{key}");
                let found = mine.get(key).unwrap_or_else(|| panic!("{path} is lost"));
                assert_superset(found, value, &path);
            }
        }
        (Value::Array(mine), Value::Array(theirs)) => {
            assert_eq!(mine.len(), theirs.len(), "{path}");
            for (index, (mine, theirs)) in mine.iter().zip(theirs).enumerate() {
                assert_superset(mine, theirs, &format!("{path}[{index}]"));
            }
        }
        (Value::Number(mine), Value::String(theirs)) => assert_eq!(mine.to_string(), *theirs, "{path}"),
        (mine, theirs) => assert_eq!(mine, theirs, "{path}"),
    }
}

#[test]
fn the_facts_of_an_object_are_those_of_the_document() {
    let subscription = object_type("subscription").info;
    let list = subscription.list.expect("a list");
    assert_eq!(list.path, "/v1/subscriptions");
    assert_eq!(list.passes, [[("status", "all")]]);
    assert!(list.filters_created());
    assert_eq!(subscription.retrieve, Some("/v1/subscriptions/{subscription_exposed_id}"));
    assert!(subscription.events.contains(&"customer.subscription.deleted"));
    assert!(subscription.expandable.iter().any(|field| field.path == "latest_invoice"));
    assert_eq!(subscription.nested_lists.len(), 1);
    assert!(object_type("customer").info.has_deleted);
    assert_eq!(
        object_type("balance_transaction").info.list.expect("a list").path,
        "/v1/balance_transactions"
    );
    let listed = OBJECTS.iter().filter(|object| object.info.list.is_some()).count();
    assert_eq!(listed, 77, "as many kinds are listed from the root of an account");
}
