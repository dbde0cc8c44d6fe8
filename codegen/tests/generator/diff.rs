//! What is said of the change from one small document to another, to the letter. Write the expectations anew with
//! `UPDATE_GOLDEN=1`.

use crate::pinned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};
use stripe_codegen::NameRegistry;
use stripe_codegen::diff::{Action, Class, Diff, Subject, diff, read_models};
use stripe_codegen::spec::Document;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

fn json(name: &str) -> Value {
    let text = fs::read_to_string(folder().join(name)).expect("a document");
    serde_json::from_str(&text).expect("JSON")
}

fn compare(old: &Value, new: &Value) -> Diff {
    let read = |json| Document::from_json(json).expect("a document");
    diff(read(old), read(new), &NameRegistry::default(), &[]).expect("a difference")
}

/// A crate called `app` that has the models, and the documents beside it.
fn app() -> tempfile::TempDir {
    let app = tempfile::tempdir().expect("a folder");
    fs::create_dir(app.path().join("src")).expect("a folder");
    fs::write(app.path().join("Cargo.toml"), "[package]\nname = \"app\"\n").expect("a file");
    for (from, to) in [("models.rs", "src/models.rs"), ("old.json", "old.json"), ("new.json", "new.json")] {
        fs::copy(folder().join(from), app.path().join(to)).expect("a copy");
    }
    app
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stripe-codegen"));
    command.current_dir(folder).args(arguments).output().expect("it runs")
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn is_as_expected(name: &str, written: &str) {
    let expected = folder().join(name);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&expected, written).expect("written");
    }
    assert_eq!(written, fs::read_to_string(&expected).expect("an expectation"), "{name}");
}

#[test]
fn every_kind_of_change_is_told_with_the_models_it_touches() {
    let app = app();
    for (format, name) in [("text", "expected.txt"), ("markdown", "expected.md")] {
        let output =
            run(app.path(), &["diff", "old.json", "new.json", "--models", "src", "--format", format]);
        assert_eq!(output.status.code(), Some(1), "it is breaking");
        is_as_expected(name, &printed(&output));
    }
}

#[test]
fn the_pair_has_every_kind_of_change() {
    let diff = compare(&json("old.json"), &json("new.json"));
    let found: BTreeSet<(Subject, Action)> =
        diff.changes.iter().chain(&diff.rust).map(|change| (change.subject, change.action)).collect();
    use Action::*;
    for (subject, actions) in [
        (Subject::Schema, &[Added, Removed, Prose][..]),
        (
            Subject::Field,
            &[
                Added,
                Removed,
                Retyped,
                Presence,
                ValuesAdded,
                ValuesRemoved,
                MembersAdded,
                MembersRemoved,
                Prose,
            ],
        ),
        (Subject::Operation, &[Added, Removed, Retyped, Sent, Deprecation, Prose]),
        (Subject::Parameter, &[Added, Removed, Retyped, Presence, ValuesAdded, ValuesRemoved, Prose]),
        (Subject::Event, &[Added, Removed]),
        (Subject::Type, &[Added, Removed, Renamed, Retyped]),
        (Subject::Member, &[Added, Removed, Retyped, Presence]),
    ] {
        for action in actions {
            assert!(found.contains(&(subject, *action)), "{subject:?} {action:?}");
        }
    }
}

#[test]
fn as_json_it_says_the_same() {
    let app = app();
    let output =
        run(app.path(), &["diff", "old.json", "new.json", "--models", "src/models.rs", "--format", "json"]);
    let diff: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(diff["counts"]["operation"]["added"], 1);
    let bill = diff["touched"].as_array().expect("a list").iter().find(|it| it["field"] == "subscription_id");
    assert_eq!(
        bill.expect("the field"),
        &json!({
            "class": "breaking", "model": "app::Bill", "field": "subscription_id", "file": "src/models.rs", "line": 12,
            "place": "Invoice.subscription", "message": "was removed",
            "moved": "it lives in `parent.subscription_details.subscription` now",
        })
    );
}

#[test]
fn the_exit_status_tells_breaking_from_not() {
    let app = app();
    assert_eq!(run(app.path(), &["diff", "old.json", "old.json"]).status.code(), Some(0));
    let mut more = json("old.json");
    more["components"]["schemas"]["customer"]["properties"]["fax"] = json!({ "type": "string" });
    fs::write(app.path().join("more.json"), more.to_string()).expect("a file");
    assert_eq!(run(app.path(), &["diff", "old.json", "more.json"]).status.code(), Some(0));
    assert_eq!(run(app.path(), &["diff", "more.json", "old.json"]).status.code(), Some(1));
    let output = run(app.path(), &["diff", "old.json", "2031-01-01.elm"]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("no file `2031-01-01.elm`"), "{message}");
}

#[test]
fn other_prose_breaks_nothing() {
    let mut other = json("old.json");
    other["components"]["schemas"]["customer"]["description"] = "Who pays.".into();
    let diff = compare(&json("old.json"), &other);
    let classes: Vec<(Class, &str)> =
        diff.changes.iter().map(|change| (change.class, change.place.as_str())).collect();
    assert_eq!(classes, [(Class::Prose, "customer")]);
    assert!(diff.rust.is_empty() && !diff.is_breaking());
}

#[test]
fn the_two_variants_of_a_document_are_the_same() {
    let public = json("new.json");
    let mut sdk = public.clone();
    require_nullable(&mut sdk["components"]);
    sdk["components"]["schemas"]["charge_failed_event"] = json!({
        "type": "object", "x-stripeEvent": { "type": "charge.failed" },
        "properties": { "object": { "$ref": "#/components/schemas/charge" } }, "required": ["object"],
    });
    assert_ne!(public, sdk);
    let diff = compare(&public, &sdk);
    assert!(diff.changes.is_empty() && diff.rust.is_empty(), "{diff}");
}

/// The SDK variant lists what may be null as required, and has extensions of its own.
fn require_nullable(json: &mut Value) {
    if let Some(properties) = json.get("properties").and_then(Value::as_object) {
        let nullable = properties.iter().filter(|(_, property)| property["nullable"] == true);
        let nullable: Vec<Value> = nullable.map(|(name, _)| name.as_str().into()).collect();
        let mut required = json.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        required.extend(nullable);
        json["required"] = required.into();
        json["x-stripeResource"] = json!({ "class_name": "Thing" });
    }
    match json {
        Value::Object(entries) => entries.values_mut().for_each(require_nullable),
        Value::Array(items) => items.iter_mut().for_each(require_nullable),
        _ => {}
    }
}

#[test]
fn every_field_of_the_ready_made_models_has_its_place() {
    let document = Document::read(&pinned::text()).expect("a document");
    let models = read_models(&pinned::project().join("stripe-sync/src/models")).expect("models");
    assert!(models.len() > 10 && models.iter().all(|model| model.fields.len() > 1));
    let diff = diff(document.clone(), document, &NameRegistry::default(), &models).expect("a difference");
    assert!(diff.touched.is_empty() && diff.notes.is_empty(), "{diff}");
}

#[test]
fn a_file_that_is_not_rust_is_named_with_the_line() {
    let app = app();
    fs::write(app.path().join("src/broken.rs"), "\nstruct {").expect("a file");
    let message = read_models(&app.path().join("src")).expect_err("no Rust").to_string();
    assert!(message.contains("broken.rs:2: "), "{message}");
    fs::write(
        app.path().join("src/broken.rs"),
        "#[derive(StripeSync)]\n#[stripe(object = A)]\nstruct A {\n#[stripe(path = \"a\")] a: i64 }",
    )
    .expect("a file");
    let message = read_models(&app.path().join("src")).expect_err("no path").to_string();
    assert!(message.contains("broken.rs:4: "), "{message}");
    assert!(read_models(&app.path().join("none")).expect_err("no folder").to_string().contains("none"));
}
