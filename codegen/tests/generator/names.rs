//! Types keep their names from one document to the next.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use stripe_codegen::ir::Body;
use stripe_codegen::{Builder, NameRegistry};

/// A document in which two parts of an object, and the parameters of two operations, are alike, but not equal.
fn before() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/new.json");
    let mut document: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("a document")).expect("JSON");
    let schemas = &mut document["components"]["schemas"];
    for (flow, values) in
        [("customer_flow", json!(["big", "small"])), ("customer_past_flow", json!(["big", "small", "tiny"]))]
    {
        schemas[flow] =
            json!({ "type": "object", "properties": { "extent": { "type": "string", "enum": values } } });
    }
    let flow = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    schemas["customer"]["properties"]["flow"] = flow("customer_flow");
    schemas["customer"]["properties"]["past"] =
        json!({ "type": "object", "properties": { "flow": flow("customer_past_flow") } });
    for (path, more) in [("/v1/customers", false), ("/v1/customers/{customer}", true)] {
        let mut properties = json!({ "range": { "type": "string", "enum": ["all", "some"] } });
        if more {
            properties["speed"] = json!({ "type": "integer" });
        }
        let body = json!({ "type": "object", "properties": { "flow": { "type": "object", "properties": properties } } });
        document["paths"][path]["post"] = json!({
            "operationId": format!("Post{path}"),
            "parameters": if more { json!([{ "in": "path", "name": "customer", "required": true, "schema": { "type": "string" } }]) } else { json!([]) },
            "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": body } } },
            "responses": { "200": { "description": "", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/customer" } } } } },
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
    assert_eq!(was, types(&before(), None), "without a registry, rules name all");
    assert!(["CustomerFlow", "CustomerPastFlow"].iter().all(|name| was.contains(*name)), "{was:?}");
    let gone = |is: &BTreeSet<String>| was.difference(is).cloned().collect::<Vec<_>>();
    assert_eq!(gone(&types(&after(), Some(&names))), Vec::<String>::new());
    assert!(gone(&types(&after(), None)).len() >= 3, "rules alone would give up some");
}

#[test]
fn what_was_one_type_stays_one_where_it_differs() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    let was = types(&after(), Some(&names));
    let is = types(&before(), Some(&names));
    assert_eq!(was, is);
    assert!(is.len() < types(&before(), None).len(), "rules alone would split some");
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
    assert_eq!(NameRegistry::read(&second).expect("its form").text(), second);
}

#[test]
fn a_file_of_another_form_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = folder.path().join("names.toml");
    fs::write(&names, "names = [1]").expect("written");
    let error = Builder::new(&before().to_string()).expect("a document").names(&names).build("anywhere");
    assert!(error.expect_err("no form").to_string().contains("names.toml"));
}

/// Enums of many fields of one holder, which are called after what they have in common.
const OF_MANY_FIELDS: [&str; 1] = ["AccountCapabilityStatus"];

#[test]
fn the_name_of_an_enum_shares_a_word_with_each_field_that_holds_it() {
    let package = crate::pinned::package();
    let mut strangers = BTreeSet::new();
    let mut held = 0;
    for item in package.items.values() {
        let Body::Enum(values) = &item.body else { continue };
        for (owner, field) in &values.uses {
            held += 1;
            let of_field = words(field);
            let of_name = words(&heck::ToSnakeCase::to_snake_case(item.name.as_str()));
            if of_field.is_disjoint(&of_name) && !OF_MANY_FIELDS.contains(&item.name.as_str()) {
                strangers.insert(format!("{}.{field}: {}", package.items[owner].name, item.name));
            }
        }
    }
    assert!(held > 1500, "{held}");
    assert_eq!(strangers, BTreeSet::new());
}

/// The words of a name, in the singular.
fn words(name: &str) -> BTreeSet<String> {
    let singular = |word: &str| match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    };
    name.split('_').map(singular).collect()
}
