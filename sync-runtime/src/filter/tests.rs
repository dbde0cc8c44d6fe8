use super::*;

const KEY: &[u8] = b"0123456789abcdef";

fn filtered(filter: &FieldFilter, text: &str) -> String {
    filter.apply(text).expect("JSON").into_owned()
}

#[test]
fn fields_are_removed_wherever_their_object_stands() {
    let filter = FieldFilter::default().exclude("customer", "email").expect("a field");
    let filter = filter.exclude("customer", "address.city").expect("a field");
    for (text, expected) in [
        (
            r#"{"email":"a@b","id":"cus_1","object":"customer","address":{"city":"C","line1":"L"}}"#,
            r#"{"email":null,"id":"cus_1","object":"customer","address":{"city":null,"line1":"L"}}"#,
        ),
        (
            r#"{"object":"list","data":[{"object":"invoice","email":"kept","customer":{"object":"customer","email":"a@b"}}]}"#,
            r#"{"object":"list","data":[{"object":"invoice","email":"kept","customer":{"object":"customer","email":null}}]}"#,
        ),
        (
            r#"{"object":"event","data":{"previous_attributes":{"email":"old","address":{"city":"C"}},"object":{"object":"customer","email":"a@b"}}}"#,
            r#"{"object":"event","data":{"previous_attributes":{"email":null,"address":{"city":null}},"object":{"object":"customer","email":null}}}"#,
        ),
        (
            r#"{"object":"event","data":{"previous_attributes":{"email":"kept"},"object":{"object":"account","email":"kept"}}}"#,
            r#"{"object":"event","data":{"previous_attributes":{"email":"kept"},"object":{"object":"account","email":"kept"}}}"#,
        ),
        (
            r#"{"object":"customer","email":null,"other":[]}"#,
            r#"{"object":"customer","email":null,"other":[]}"#,
        ),
    ] {
        assert_eq!(filtered(&filter, text), expected);
    }
}

#[test]
fn any_place_in_any_object_is_reached() {
    let filter = FieldFilter::default().exclude("*", "billing_details").expect("a field");
    let text = r#"{"object":"charge","billing_details":{"name":"N"},"more":{"deep":[{"billing_details":"x"}]},"metadata":{}}"#;
    let expected = r#"{"object":"charge","billing_details":null,"more":{"deep":[{"billing_details":null}]},"metadata":{}}"#;
    assert_eq!(filtered(&filter, text), expected);
}

#[test]
fn paths_pass_through_arrays() {
    let filter = FieldFilter::default().exclude("customer", "tax_ids.data.value").expect("a field");
    let text = r#"{"object":"customer","tax_ids":{"data":[{"value":"1","type":"eu_vat"},{"value":"2"}]}}"#;
    let expected =
        r#"{"object":"customer","tax_ids":{"data":[{"value":null,"type":"eu_vat"},{"value":null}]}}"#;
    assert_eq!(filtered(&filter, text), expected);
}

#[test]
fn masks_are_equal_for_equal_texts_and_differ_by_key() {
    let mask = |key: &[u8], text: &str| {
        let filter =
            FieldFilter::default().mask_with(key).expect("a key").mask("*", "email").expect("a field");
        filtered(&filter, text)
    };
    let one = mask(KEY, r#"{"object":"customer","email":"a@b","n":1}"#);
    let other = mask(KEY, r#"{"object":"invoice","email":"a\u0040b","n":1}"#);
    let value = |text: &str| text.split('"').nth(7).expect("a mask").to_owned();
    assert_eq!(value(&one), value(&other), "by value, however it is written");
    assert_eq!(value(&one).len(), 32);
    assert!(!one.contains("a@b"));
    assert_ne!(value(&one), value(&mask(b"another key of 16", r#"{"object":"customer","email":"a@b"}"#)));
    let inside = mask(KEY, r#"{"email":{"text":"a@b","number":5,"list":["a@b",true,null]}}"#);
    let hidden = value(&one);
    assert_eq!(
        inside,
        format!(r#"{{"email":{{"text":"{hidden}","number":null,"list":["{hidden}",null,null]}}}}"#)
    );
}

#[test]
fn what_is_removed_by_one_rule_is_not_masked_by_another() {
    let filter = FieldFilter::default().mask_with(KEY).and_then(|it| it.mask("*", "email"));
    let filter = filter.and_then(|it| it.exclude("customer", "email")).expect("fields");
    assert_eq!(
        filtered(&filter, r#"{"object":"customer","email":"a"}"#),
        r#"{"object":"customer","email":null}"#
    );
}

#[test]
fn fields_that_nothing_can_do_without_are_refused() {
    let exclude = |kind, path| FieldFilter::default().exclude(kind, path).map(drop);
    for path in ["id", "object", "created", "data"] {
        assert_eq!(exclude("customer", path), Err(FilterError::Essential(path.to_owned())));
    }
    for path in ["", ".", "a..b", " a"] {
        assert_eq!(exclude("customer", path), Err(FilterError::Path(path.to_owned())));
    }
    assert_eq!(FieldFilter::default().mask("customer", "email").map(drop), Err(FilterError::NoKey));
    assert_eq!(FieldFilter::default().mask_with(b"short").map(drop), Err(FilterError::ShortKey));
}

#[test]
fn nothing_is_copied_without_rules_and_no_broken_text_passes() {
    assert!(matches!(FieldFilter::default().apply("{").expect("unchanged"), Cow::Borrowed("{")));
    let filter = FieldFilter::default().exclude("*", "email").expect("a field");
    for text in ["{", r#"{"email":"#, r#"{"a":1}x"#, "[1,]"] {
        filter.apply(text).expect_err(text);
    }
}

#[test]
fn a_field_that_a_column_needs_is_refused() {
    let table = crate::test_models::prices();
    let required = |path: &str, column: &str| {
        Err(FilterError::Required { path: path.to_owned(), column: column.to_owned() })
    };
    let exclude = |path| FieldFilter::default().exclude("customer", path).and_then(|it| it.check(&[table]));
    assert_eq!(exclude("active"), required("active", "prices.active"));
    assert_eq!(exclude("amount"), Ok(()), "it may be NULL");
    assert_eq!(exclude("active.more"), Ok(()), "another place");
    let filter = FieldFilter::default().mask_with(KEY).and_then(|it| it.mask("*", "active"));
    assert_eq!(filter.and_then(|it| it.check(&[table])), required("active", "prices.active"));
}
