//! Tests that capturing finds the same values as a reader of the whole text.

use super::CapturedPaths;
use proptest::prelude::*;
use serde_json::Value;

/// The captured texts of some paths.
fn capture<'t>(paths: &[&[&'static str]], text: &'t str) -> Vec<Option<&'t str>> {
    let mut wanted = CapturedPaths::default();
    let slots: Vec<usize> = paths.iter().map(|path| wanted.add(path)).collect();
    let captured = wanted.capture(text).expect("an object");
    slots.iter().map(|slot| captured[*slot]).collect()
}

#[test]
fn values_are_taken_from_wherever_they_are() {
    let paths: &[&[&str]] = &[&["id"], &["a", "b"], &["a"], &["gone"], &["n", "x"]];
    let text = r#"{"z":[{"id":1}],"a":{"c":{"b":0},"b":"é\n"},"id":"x","n":null}"#;
    let expected = [Some(r#""x""#), Some(r#""é\n""#), Some(r#"{"c":{"b":0},"b":"é\n"}"#), None, None];
    assert_eq!(capture(paths, text), expected);
}

#[test]
fn the_same_path_has_the_same_slot() {
    let mut wanted = CapturedPaths::default();
    let slot = wanted.add(&["a", "b"]);
    wanted.add(&["a"]);
    assert_eq!(wanted.add(&["a", "b"]), slot);
}

#[test]
fn digits_are_an_index_into_arrays_and_a_key_of_objects() {
    let paths: &[&[&str]] = &[&["a", "1", "x"], &["a", "7"], &["m", "1"], &["a"], &["s", "0"]];
    let text = r#"{"a":[{"x":0},{"y":1,"x":2},3],"m":{"1":"one"},"s":"text"}"#;
    let expected = [Some("2"), None, Some(r#""one""#), Some(r#"[{"x":0},{"y":1,"x":2},3]"#), None];
    assert_eq!(capture(paths, text), expected);
}

#[test]
fn there_is_nothing_inside_an_id_that_is_not_expanded() {
    let paths: &[&[&str]] = &[&["customer"], &["customer", "email"]];
    assert_eq!(capture(paths, r#"{"customer":"cus_1"}"#), [Some(r#""cus_1""#), None]);
    let text = r#"{"customer":{"id":"cus_1","email":"a@b.c"}}"#;
    let expected = [Some(r#"{"id":"cus_1","email":"a@b.c"}"#), Some(r#""a@b.c""#)];
    assert_eq!(capture(paths, text), expected);
}

#[test]
fn a_broken_text_is_an_error_with_its_path() {
    let mut wanted = CapturedPaths::default();
    wanted.add(&["a", "0", "b"]);
    let error = wanted.capture(r#"{"a":[{"b":tru}]}"#).expect_err("no JSON");
    assert_eq!(error.path(), "a[0].b");
}

const KEYS: [&str; 4] = ["a", "b", "0", "1"];

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        "[a-z\"\\\\]{0,4}".prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let entries = prop::collection::btree_map(prop::sample::select(&KEYS), inner.clone(), 0..4);
        let object = entries
            .prop_map(|entries| entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
        prop_oneof![prop::collection::vec(inner, 0..3).prop_map(Value::Array), object.prop_map(Value::Object)]
    })
}

proptest! {
    #[test]
    fn what_is_captured_is_what_stands_at_the_path(
        value in json().prop_filter("an object", Value::is_object),
        paths in prop::collection::vec(prop::collection::vec(prop::sample::select(&KEYS), 1..4), 1..5),
    ) {
        let text = value.to_string();
        let paths: Vec<&[&'static str]> = paths.iter().map(Vec::as_slice).collect();
        for (path, captured) in paths.iter().zip(capture(&paths, &text)) {
            let expected = value.pointer(&format!("/{}", path.join("/")));
            let captured = captured.map(|text| serde_json::from_str::<Value>(text).expect("JSON"));
            prop_assert_eq!(captured.as_ref(), expected);
        }
    }
}
