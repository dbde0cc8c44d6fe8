//! The documentation of fields and operations.

use crate::pinned::{self, package};
use std::fs;
use stripe_codegen::facts::{DocFacts, Facts};
use stripe_codegen::passes;

#[test]
fn sentences_without_a_field_and_fields_without_a_sentence_are_named() {
    let package = package();
    assert_eq!(passes::documented(&package, Facts::read().expect("tables").docs()), Vec::<String>::new());
    let table = r#"
        common = { id = "The id.", created = "The time.", flower = "Unused." }
        coupon = { amount_off = "The amount.", petals = "None." }
        rose = { id = "Unknown." }
    "#;
    let problems = passes::documented(&package, &DocFacts::read(table).expect("its form"));
    for expected in [
        "docs.toml: `coupon` has no field `petals`",
        "docs.toml: `coupon.percent_off` has no sentence",
        "docs.toml: there is no object `rose`",
        "docs.toml: no object uses the common sentence on `flower`",
    ] {
        assert!(problems.iter().any(|problem| problem == expected), "{expected} in {problems:?}");
    }
    assert!(
        !problems.iter().any(|problem| problem.contains("coupon.id") || problem.contains("coupon.created"))
    );
}

/// The generated text of a file.
fn text(path: &str) -> String {
    fs::read_to_string(pinned::project().join("stripe-types/src/generated").join(path)).expect("a file")
}

#[test]
fn every_field_and_parameter_has_documentation() {
    let mut total = 0;
    for path in [
        "invoice.rs",
        "payment_intent.rs",
        "operations/subscription.rs",
        "operations/treasury_received_credit.rs",
    ] {
        let text = text(path);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (line, above) in lines.iter().skip(1).zip(&lines) {
            let is_field = line.starts_with("pub ") && line.contains(": ") && line.ends_with(',');
            let is_parameter = path.starts_with("operations/")
                && !line.starts_with("///")
                && line.ends_with(',')
                && line.contains(": ");
            if is_field || is_parameter {
                assert!(above.starts_with("///"), "{path}: {line}");
                total += 1;
            }
        }
    }
    assert!(total > 300, "{total}");
}

#[test]
fn facts_say_units_targets_lengths_and_places() {
    let coupon = text("coupon.rs");
    for part in [
        "In minor units of `currency`",
        "may be null",
        "https://docs.stripe.com/api/coupons/object#coupon_object-amount_off",
    ] {
        assert!(coupon.contains(part), "{part}");
    }
    let charge = text("charge.rs");
    assert!(charge.replace("\n    /// ", " ").contains("[`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER)"));
    let operations = text("operations/invoice.rs").replace("\n    /// ", " ");
    assert!(operations.contains("Creates an invoice preview."));
    assert!(operations.contains("by the cargo feature `invoice`"));
}

#[test]
fn fields_that_are_absent_unless_expanded_say_so() {
    let constant = "[`EXPAND_APPLIES_TO`](Self::EXPAND_APPLIES_TO)";
    let expected = format!("limited to. Expand it by {constant}; absent unless expanded.");
    assert!(text("coupon.rs").replace("\n    /// ", " ").contains(&expected));
    let table = r#"only_expanded = { coupon = ["applies_to", "petals"] }"#;
    let problems = passes::documented(&package(), &DocFacts::read(table).expect("its form"));
    assert_eq!(problems, ["docs.toml: `coupon` has no optional field `petals` to expand"]);
}

#[test]
fn parameters_have_the_sentences_of_the_fields_they_set() {
    let coupon = text("operations/coupon.rs");
    assert!(coupon.contains("/// The number of times that the coupon can be used"));
    assert!(coupon.contains("/// Only objects whose `created` is in this range."));
    assert!(coupon.contains("/// The page size, 1 to 100; 10 unless given."));
}
