//! The JSON reader agrees with `serde_json` on what is JSON and on what it means.

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_types::{DecodeErrorKind, RawJson, Reader, decode};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("JSON has no other numbers", |number| number.is_finite())
            .prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_serde_json_writes_is_read_whole(value in any_json()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).expect("JSON")] {
            let raw = RawJson::parse(&text);
            prop_assert!(raw.is_ok(), "{text}");
        }
    }

    #[test]
    fn any_text_is_json_for_both_or_for_none(text in r#"[\[\]{}",:0-9eE.\-truefalsn\\u ]{0,24}"#) {
        let theirs = serde_json::from_str::<Value>(&text);
        // `serde_json` refuses numbers that no double holds, and knows what a surrogate is before it is asked.
        let apart = theirs.as_ref().is_err_and(|error| error.to_string().contains("number out of range"))
            || text.contains("\\u");
        if !apart {
            prop_assert_eq!(RawJson::parse(&text).is_ok(), theirs.is_ok(), "{}", text);
        }
    }

    #[test]
    fn strings_mean_the_same(text in any::<String>()) {
        let json = Value::from(text.as_str()).to_string();
        prop_assert_eq!(decode::<String>(&json).expect("a string"), text.clone());
        let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        prop_assert_eq!(decode::<String>(&format!("\"{escaped}\"")).expect("a string"), text);
    }

    #[test]
    fn a_text_that_was_cut_off_is_an_error(value in any_json(), at in any::<prop::sample::Index>()) {
        let text = json!({ "data": value }).to_string();
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        prop_assert!(RawJson::parse(&text[..at]).is_err());
    }
}

#[test]
fn nesting_has_an_end() {
    let deep = "[".repeat(100_000);
    let error = RawJson::parse(&deep).expect_err("too deep");
    assert_eq!(*error.kind(), DecodeErrorKind::TooDeep);
}

#[test]
fn half_a_pair_of_surrogates_is_replaced() {
    for (text, expected) in [
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""a\ud83dx""#, "a\u{fffd}x"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ude00b""#, "\u{fffd}b"),
    ] {
        assert_eq!(Reader::new(text).string().expect(text), expected);
    }
    assert_eq!(decode::<String>(r#""😀""#).expect("a string"), "😀");
}

proptest! {
    #[test]
    fn integers_mean_the_same(text in "-?[0-9]{1,20}(\\.0|e1|E)?") {
        // For `serde_json`, minus zero is a double.
        prop_assume!(text != "-0");
        let ours = decode::<i64>(&text).ok();
        prop_assert_eq!(ours, serde_json::from_str::<i64>(&text).ok());
    }

    #[test]
    fn white_space_means_nothing(value in any_json(), space in "[ \n\r\t]{0,40}") {
        let text = format!("{space}[{space}{value:#}{space}]{space}");
        let raw = decode::<Vec<RawJson>>(&text).expect("valid");
        prop_assert_eq!(raw[0].as_str(), format!("{value:#}"));
    }

    #[test]
    fn each_byte_of_a_string_is_looked_at(before in "[a-zé\u{7f}]{0,40}", byte in 0_u8..0x80, after in "[a-z]{0,20}") {
        let text = format!("\"{before}{}{after}\"", char::from(byte));
        prop_assert_eq!(decode::<String>(&text).ok(), serde_json::from_str::<String>(&text).ok());
    }
}
