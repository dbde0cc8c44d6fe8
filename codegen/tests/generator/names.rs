//! Types keep their names from one document to the next.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use stripe_codegen::{Builder, Ledger};

/// A document in which two objects, and the parameters of two operations, have parts that are alike, but not equal.
fn before() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/new.json");
    let mut document: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("a document")).expect("JSON");
    for (object, values) in
        [("customer", json!(["big", "small"])), ("charge", json!(["big", "small", "tiny"]))]
    {
        let flow = format!("{object}_flow");
        document["components"]["schemas"][object]["properties"]["flow"] =
            json!({ "$ref": format!("#/components/schemas/{flow}") });
        document["components"]["schemas"][flow] =
            json!({ "type": "object", "properties": { "extent": { "type": "string", "enum": values } } });
    }
    for (path, more) in [("/v1/customers", false), ("/v1/subscriptions", true)] {
        let mut properties = json!({ "extent": { "type": "string", "enum": ["all", "some"] } });
        if more {
            properties["speed"] = json!({ "type": "integer" });
        }
        let body = json!({ "type": "object", "properties": { "flow": { "type": "object", "properties": properties } } });
        let answer = path.trim_start_matches("/v1/").trim_end_matches('s');
        document["paths"][path]["post"] = json!({
            "operationId": format!("Post{path}"),
            "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": body } } },
            "responses": { "200": { "description": "", "content": { "application/json": {
                "schema": { "$ref": format!("#/components/schemas/{answer}") } } } } },
        });
    }
    document
}

/// The same, once Stripe has added to what had less: now they are equal.
fn after() -> Value {
    let mut document = before();
    document["components"]["schemas"]["customer_flow"]["properties"]["extent"]["enum"] =
        json!(["big", "small", "tiny"]);
    let flow = "/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow/properties";
    let params = document["paths"]["/v1/customers"]["post"].pointer_mut(flow).expect("parameters");
    params["speed"] = json!({ "type": "integer" });
    document
}

/// The names of the types in a folder's worth of files.
fn types(document: &Value, names: Option<&Path>) -> BTreeSet<String> {
    let mut builder = Builder::new(&document.to_string()).expect("a document");
    if let Some(names) = names {
        builder = builder.names(names);
    }
    let built = builder.build("anywhere").expect("built");
    if let Some(names) = names {
        let (_, text) = built.tree.files().find(|(path, _)| *path == names).expect("the file of names");
        fs::write(names, text).expect("written");
    }
    let lines = built.tree.files().flat_map(|(_, text)| text.lines());
    let named = lines.filter_map(|line| {
        let line = line.trim();
        line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))
    });
    named.map(|line| line.split([' ', ':', '(']).next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_becomes_equal_keeps_its_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    let was = types(&before(), Some(&names));
    assert_eq!(was, types(&before(), None), "without a ledger, rules name all");
    assert!(["CustomerFlow", "ChargeFlow"].iter().all(|name| was.contains(*name)), "{was:?}");
    let gone = |is: &BTreeSet<String>| was.difference(is).cloned().collect::<Vec<_>>();
    assert_eq!(gone(&types(&after(), Some(&names))), Vec::<String>::new());
    assert!(gone(&types(&after(), None)).len() >= 3, "rules alone would give up some");
}

#[test]
fn what_was_equal_and_is_not_any_more_has_one_new_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    let was = types(&after(), Some(&names));
    let is = types(&before(), Some(&names));
    assert_eq!(was.difference(&is).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(is.len() > was.len());
}

#[test]
fn the_file_of_names_settles_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    types(&before(), Some(&names));
    types(&after(), Some(&names));
    let first = fs::read_to_string(&names).expect("a file");
    types(&after(), Some(&names));
    let second = fs::read_to_string(&names).expect("a file");
    assert_eq!(first, second);
    assert_eq!(Ledger::read(&second).expect("its form").text(), second);
}

#[test]
fn a_file_of_another_form_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    fs::write(&names, "names = [1]").expect("written");
    let error = Builder::new(&before().to_string()).expect("a document").names(&names).build("anywhere");
    assert!(error.expect_err("no form").to_string().contains("names.toml"));
}
