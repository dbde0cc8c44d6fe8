//! The table of what the document says wrongly: each entry mends something, or is an error.

use crate::pinned;
use stripe_codegen::facts::{Facts, FixupFacts};
use stripe_codegen::fixups;
use stripe_codegen::spec::Document;

fn document() -> Document {
    Document::read(&pinned::text()).expect("a document")
}

#[test]
fn fields_that_may_be_absent_are_optional() {
    let (mut document, facts) = (document(), Facts::read().expect("tables"));
    let required = |document: &Document, schema: &str, property: &str| {
        document.schemas[schema].properties().expect("an object")[property].required
    };
    let places: Vec<(&str, &str)> =
        facts.fixups().optional.iter().map(|it| (it.schema.as_str(), it.property.as_str())).collect();
    let known = [
        ("invoice", "amount_paid_off_stripe"),
        ("invoice", "auto_advance"),
        ("invoice", "customer"),
        ("person", "account"),
        ("radar.payment_evaluation", "events"),
    ];
    assert_eq!(places, known);
    assert!(places.iter().all(|(schema, property)| required(&document, schema, property)));
    fixups::mend(&mut document, facts.fixups());
    assert!(!places.iter().any(|(schema, property)| required(&document, schema, property)));
}

#[test]
fn an_entry_of_any_table_that_mends_nothing_is_named() {
    let table = r#"
        optional = [
            { schema = "invoice", property = "customer", source = "known" },
            { schema = "invoice", property = "customer_email", source = "it is optional already" },
            { schema = "gone", property = "customer", source = "there is no such schema" },
        ]
        times = { topup = ["expected_availability_date", "created"] }
        ids = { names = ["customer", "flower"], places = { person = { account = "account", dob = "account" } } }
    "#;
    let facts: FixupFacts = toml::from_str(table).expect("its form");
    let unneeded = fixups::mend(&mut document(), &facts);
    let places: Vec<String> = unneeded.iter().map(|it| format!("{} {}", it.fixup, it.place)).collect();
    let expected = [
        "optional invoice.customer_email",
        "optional gone.customer",
        "times topup.created",
        "ids.names flower",
        "ids.places person.dob",
    ];
    assert_eq!(places, expected);
}
