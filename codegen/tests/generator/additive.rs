//! A value or a field that Stripe adds breaks no code, wherever it is added: no type splits for it.

use crate::pinned;
use serde_json::{Value, json};
use std::fs;
use stripe_codegen::diff::{Class, Diff, diff};
use stripe_codegen::spec::Document;
use stripe_codegen::{NameRegistry, names_path};

fn original() -> Value {
    serde_json::from_str(&pinned::text()).expect("JSON")
}

/// Returns the changes of the project if its document becomes another.
fn changes(new: &Value) -> Diff {
    let names = fs::read_to_string(names_path(&pinned::project())).expect("names");
    let old = Document::from_json(&original()).expect("a document");
    let new = Document::from_json(new).expect("a document");
    diff(old, new, &NameRegistry::read(&names).expect("its form"), &[]).expect("a difference")
}

fn breaking(diff: &Diff) -> Vec<String> {
    let all = diff.changes.iter().chain(&diff.rust).filter(|change| change.class == Class::Breaking);
    all.map(|change| format!("{} {:?} {}", change.place, change.action, change.detail)).collect()
}

/// Adds a value to enums and an optional field to objects: to each of which `is_chosen` says so. Returns how many there were.
fn grow(node: &mut Value, is_chosen: &mut impl FnMut() -> bool) -> usize {
    let mut grown = usize::from(is_open_enum(node) && is_chosen() && add(node, "enum"));
    grown += usize::from(is_open_object(node) && is_chosen() && add(node, "properties"));
    match node {
        Value::Object(entries) => {
            for (key, value) in entries.iter_mut().filter(|(key, _)| *key != "object") {
                // An object with an entry of each of these names is no schema.
                if !key.starts_with("deleted_") && !key.starts_with("v2.error") {
                    grown += grow(value, is_chosen);
                }
            }
        }
        Value::Array(items) => grown += items.iter_mut().map(|item| grow(item, is_chosen)).sum::<usize>(),
        _ => {}
    }
    grown
}

/// Returns whether it is an enum with a type of its own: not one of the texts `true` and `false`, and not one that only clears.
fn is_open_enum(node: &Value) -> bool {
    let values = node["enum"].as_array().filter(|_| node["type"] == "string");
    values.is_some_and(|values| {
        values.iter().any(|value| !["", "true", "false"].contains(&value.as_str().unwrap_or("")))
    })
}

/// Returns whether it is an object with a type of its own: no list, no limits of a range.
fn is_open_object(node: &Value) -> bool {
    let properties = node["properties"].as_object().filter(|_| node["type"] == "object");
    properties.is_some_and(|properties| {
        let is_list = properties.contains_key("data") && properties.contains_key("url");
        !properties.is_empty() && !is_list && !properties.contains_key("gte")
    })
}

fn add(node: &mut Value, what: &str) -> bool {
    match what {
        "enum" => node["enum"].as_array_mut().expect("values").push("of_tomorrow".into()),
        _ => drop(
            node["properties"]
                .as_object_mut()
                .expect("fields")
                .insert("of_tomorrow".into(), json!({ "type": "integer" })),
        ),
    }
    true
}

/// Bits that look like chance, the same each time.
fn chance(seed: u64) -> impl FnMut() -> bool {
    let mut state = seed;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 63 == 1
    }
}

#[test]
fn a_value_or_field_more_anywhere_breaks_nothing() {
    // With half of the places, and with the other half, no two that are one type stay alike.
    for seed in [1, 2, 3] {
        let mut document = original();
        let grown = grow(&mut document, &mut chance(seed));
        assert!(grown > 2000, "{grown}");
        let diff = changes(&document);
        assert_eq!(breaking(&diff), Vec::<String>::new(), "seed {seed}");
        assert!(diff.rust.len() > 1000, "{}", diff.rust.len());
    }
}

#[test]
fn a_value_more_of_one_enum_is_one_variant_more() {
    let mut document = original();
    let schemas = &mut document["components"]["schemas"];
    for place in [
        "/mandate/properties/status",
        "/payment_flows_automatic_payment_methods_payment_intent/properties/allow_redirects",
    ] {
        assert!(add(schemas.pointer_mut(place).expect("an enum"), "enum"));
    }
    let diff = changes(&document);
    let rust: Vec<&str> = diff.rust.iter().map(|change| change.place.as_str()).collect();
    assert_eq!(rust, ["MandateStatus::OfTomorrow", "PaymentIntentAllowRedirects::OfTomorrow"]);
    assert!(!diff.is_breaking());
}
