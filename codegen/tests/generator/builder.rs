//! Types for any crate: of chosen resources, of other eras, on top of the handwritten types alone.

use crate::pinned;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::{env, fs};
use stripe_codegen::{Builder, Built};

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)).expect("a document")
}

/// Of the document that the project is generated from.
fn pinned() -> Builder {
    Builder::from_file(pinned::path()).expect("a document")
}

fn build(builder: Builder) -> Built {
    builder.build("anywhere").expect("built")
}

fn file<'b>(built: &'b Built, name: &str) -> &'b str {
    built.tree.files().find(|(path, _)| path.ends_with(name)).expect("the file").1
}

#[test]
fn chosen_resources_bring_what_they_embed_and_no_more() {
    let all = build(Builder::new(&document("diff/new.json")).expect("a document"));
    assert_eq!(all.closure, None);
    let some = build(Builder::new(&document("diff/new.json")).expect("a document").resources(["invoice"]));
    let closure = some.closure.as_ref().expect("a closure");
    assert_eq!(closure.chosen.iter().collect::<Vec<_>>(), ["invoice"]);
    let embedded: Vec<(&str, Vec<&str>)> = closure
        .embedded
        .iter()
        .map(|(feature, by)| (feature.as_str(), by.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(embedded, [("invoice_payment", vec!["invoice"]), ("line_item", vec!["invoice"])]);
    assert_eq!(closure.operations, 2);
    let said = some.to_string();
    assert!(
        said.contains("chosen: invoice") && said.contains("line_item comes along, held by invoice"),
        "{said}"
    );
    // Ids name what is not there, and operations go to the chosen ones alone.
    assert!(file(&some, "ids.rs").contains("SubscriptionId = Subscription(\"subscription\")"));
    assert!(
        !some
            .tree
            .files()
            .any(|(path, _)| path.ends_with("customer.rs") || path.ends_with("subscription.rs"))
    );
    // They are called as they are called among all.
    assert_eq!(file(&some, "invoice.rs").lines().count(), file(&all, "invoice.rs").lines().count());
}

#[test]
fn a_resource_that_is_not_there_is_named_with_the_nearest() {
    let builder =
        Builder::new(&document("diff/new.json")).expect("a document").resources(["invoise", "zebra"]);
    let message = builder.build("anywhere").expect_err("no such").to_string();
    assert!(message.contains("no resource `invoise`; is it `invoice`?"), "{message}");
    assert!(message.ends_with("no resource `zebra`"), "{message}");
}

#[test]
fn prose_is_there_where_it_is_asked_for() {
    let builder = |docs| Builder::new(&document("diff/new.json")).expect("a document").docs(docs);
    assert!(file(&build(builder(true)), "customer.rs").contains("/// Whoever pays for something."));
    assert!(!file(&build(builder(false)), "customer.rs").contains("Whoever pays"));
    let notes = build(pinned().docs(true).resources(["coupon"])).notes.join("\n");
    assert!(notes.contains("has no prose"), "{notes}");
}

#[test]
fn what_a_document_lacks_is_said() {
    let built = build(Builder::new(&document("diff/old.json")).expect("a document"));
    let notes = built.notes.join("\n");
    for part in ["nothing of version 2", "does not say which objects events carry", "has no account,"] {
        assert!(notes.contains(part), "{notes}");
    }
}

#[test]
fn events_are_those_that_the_document_tells_of() {
    let mut sdk: Value = serde_json::from_str(&document("diff/new.json")).expect("JSON");
    for (name, event) in [("one", "charge.failed"), ("two", "charge.moved")] {
        sdk["components"]["schemas"][name] = json!({
            "type": "object", "x-stripeEvent": { "type": event },
            "properties": { "object": { "$ref": "#/components/schemas/charge" } }, "required": ["object"],
        });
    }
    let built = build(Builder::new(&sdk.to_string()).expect("a document"));
    assert!(file(&built, "charge.rs").contains("events: &[\"charge.failed\", \"charge.moved\"]"));
    assert!(!built.notes.join("\n").contains("events carry"));
}

#[test]
fn what_finds_no_name_has_a_number_that_is_always_the_same() {
    let mut clash: Value = serde_json::from_str(&document("diff/new.json")).expect("JSON");
    let schemas = clash["components"]["schemas"].as_object_mut().expect("schemas");
    // Both are `WidgetPart` in Rust.
    schemas.insert(
        "widget.part".to_owned(),
        json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
    );
    schemas.insert(
        "widget_part".to_owned(),
        json!({ "type": "object", "properties": { "b": { "type": "string" } } }),
    );
    let names = [0, 1].map(|_| {
        let built = build(Builder::new(&clash.to_string()).expect("a document"));
        let notes: Vec<String> =
            built.notes.iter().filter(|note| note.contains("no name")).cloned().collect();
        assert!(built.tree.files().any(|(_, text)| text.contains("pub struct WidgetPart2 ")), "{notes:?}");
        notes.join("\n")
    });
    assert!(names[0].contains("it is WidgetPart2 until"), "{}", names[0]);
    assert_eq!(names[0], names[1]);
}

#[test]
fn a_crate_holds_its_own_types_on_top_of_the_handwritten_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let chosen = pinned().resources(["customer", "billing_portal.session"]).primitives("::primitives");
    chosen.build(folder.path().join("src/stripe")).expect("built").tree.write().expect("written");
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         primitives = {{ package = \"stripe-types\", path = {:?}, default-features = false }}\n",
        pinned::project().join("stripe-types")
    );
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("a file");
    fs::copy(pinned::project().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("a copy");
    fs::write(folder.path().join("src/lib.rs"), APP).expect("a file");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("app");
    let mut check = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    check.args(["test", "--offline", "--quiet"]).current_dir(folder.path()).env("CARGO_TARGET_DIR", target);
    let output = check.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains("src/stripe/"), "no warnings in what was generated: {said}");
}

/// Uses types, an operation, and the facts of objects.
const APP: &str = r##"
#[allow(missing_docs, dead_code, unused_imports)]
mod stripe;

#[test]
fn types_of_its_own_are_decoded_and_sent() {
    use primitives::{Object, Operation, Record, decode};
    let text = r#"{ "id": "cus_1", "object": "customer", "created": 1, "email": "a@b.c" }"#;
    let customer: stripe::Customer = decode(text).unwrap();
    assert_eq!(customer.email.as_deref(), Some("a@b.c"));
    let create = stripe::CreateCustomer::new().email("a@b.c");
    assert_eq!(<stripe::CreateCustomer as Operation>::INFO.path, "/v1/customers");
    create.slots(&mut |shape, _| assert!(shape.keys.contains(&"email")));
    assert_eq!(<stripe::Customer as Object>::INFO.name, "customer");
    assert!(stripe::OBJECTS.iter().any(|object| object.info.name == "billing_portal.session"));
}
"##;
