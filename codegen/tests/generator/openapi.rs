//! The documents as OpenAPI: which can be read, and that all of them is.

use crate::pinned;
use openapiv3::OpenAPI;
use serde_json::{Value, json};
use stripe_codegen::spec::{Document, Node, Shape};

fn original() -> Value {
    serde_json::from_str(&pinned::text()).expect("JSON")
}

/// The pinned document with some JSON put in at a place.
fn with(pointer: &str, key: &str, value: Value) -> Value {
    let mut document = original();
    let place = document.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object");
    place.insert(key.to_owned(), value);
    document
}

fn refusal(document: &Value) -> String {
    Document::from_json(document).expect_err("a refusal").to_string()
}

#[test]
fn the_vendored_document_is_valid_for_any_tool() {
    let document: OpenAPI = serde_json::from_str(&pinned::text()).expect("a valid document");
    assert_eq!(document.info.version, pinned::version());
    let schemas = document.components.expect("components").schemas;
    assert_eq!(schemas.len(), Document::read(&pinned::text()).expect("a document").schemas.len());
}

#[test]
fn what_would_be_lost_in_any_part_of_a_document_is_named_by_its_pointer() {
    let operation = "/paths/~1v1~1customers/post";
    let body = format!("{operation}/requestBody/content/application~1x-www-form-urlencoded");
    let answer = format!("{operation}/responses/200");
    for place in [
        String::new(),
        "/info".to_owned(),
        "/paths/~1v1~1customers".to_owned(),
        operation.to_owned(),
        "/paths/~1v1~1customers/get/parameters/0".to_owned(),
        "/paths/~1v1~1customers/get/parameters/0/schema".to_owned(),
        format!("{operation}/requestBody"),
        body.clone(),
        format!("{body}/encoding/address"),
        format!("{body}/schema/properties/address"),
        answer.clone(),
        format!("{answer}/content/application~1json"),
        "/components/schemas/customer/properties/email".to_owned(),
    ] {
        let message = refusal(&with(&place, "novelty", json!({ "new": true })));
        assert!(message.contains(&format!("{place}: unknown keyword `novelty`")), "{place}\n{message}");
    }
}

#[test]
fn a_part_that_is_no_openapi_is_named_by_its_pointer() {
    let mut document = original();
    let responses = document.pointer_mut("/paths/~1v1~1coupons/get/responses/200").expect("an answer");
    responses.as_object_mut().expect("an object").remove("description");
    let message = refusal(&document);
    assert!(
        message.contains("/paths/~1v1~1coupons/get: not valid OpenAPI 3.0: missing field `description`"),
        "{message}"
    );
    let message = refusal(&with("/components/schemas/coupon/properties/duration", "enum", json!("once")));
    assert!(message.contains("/components/schemas/coupon/properties/duration: not valid"), "{message}");
}

#[test]
fn keywords_and_methods_without_a_meaning_here_are_named() {
    let place = "/components/schemas/coupon/properties/duration";
    for (key, value, says) in [
        ("discriminator", json!({ "propertyName": "type" }), "unknown keyword `discriminator`"),
        ("allOf", json!([{ "type": "string" }]), "keywords that do not go with the type `string`"),
        ("type", json!("tuple"), "unknown type `tuple`"),
        ("format", json!("roman"), "unknown format `roman`"),
    ] {
        let mut document = with(place, key, value);
        document.pointer_mut(place).and_then(Value::as_object_mut).expect("a schema").remove("enum");
        assert!(refusal(&document).contains(&format!("{place}: {says}")), "{says}");
    }
    let operation = original().pointer("/paths/~1v1~1coupons/post").cloned().expect("an operation");
    let message = refusal(&with("/paths/~1v1~1coupons", "patch", operation));
    assert!(message.contains("/paths/~1v1~1coupons/patch: unknown method `patch`"), "{message}");
}

#[test]
fn documents_of_versions_that_are_too_old_say_so() {
    let mut document = with("/components/schemas/coupon/properties/duration", "type", json!("tuple"));
    document["info"]["version"] = "2018-05-21".into();
    let message = refusal(&document);
    assert!(
        message.contains("versions are supported from 2019-05-16 on: in the documents of 2018"),
        "{message}"
    );
}

#[test]
fn yaml_is_read_as_json_is() {
    let yaml = serde_saphyr::to_string(&original()).expect("YAML");
    assert!(!yaml.starts_with('{'));
    let (yaml, json) = (Document::read(&yaml).expect("YAML"), Document::read(&pinned::text()).expect("JSON"));
    assert_eq!(format!("{yaml:?}"), format!("{json:?}"));
    let error = Document::read("openapi: [3").expect_err("neither").to_string();
    assert!(error.contains("neither JSON nor YAML"), "{error}");
}

/// Each schema with its JSON, down to the bottom.
fn each(node: &Node, root: &Value, look: &mut impl FnMut(&Node, &Value)) {
    look(node, root.pointer(&node.pointer).expect("a schema"));
    match &node.shape {
        Shape::Array(inner) | Shape::Map(inner) => each(inner, root, look),
        Shape::Object(properties) => properties.values().for_each(|it| each(&it.node, root, look)),
        Shape::AnyOf(members) => members.iter().for_each(|member| each(member, root, look)),
        _ => {}
    }
}

/// The type that reads them makes one of both.
#[test]
fn an_object_without_properties_is_told_from_any_json_object() {
    let root = original();
    let document = Document::from_json(&root).expect("a document");
    let (mut empty, mut free) = (0, 0);
    for node in document.schemas.values() {
        each(node, &root, &mut |node, json| match &node.shape {
            Shape::Object(properties) if properties.is_empty() => {
                assert!(json["properties"].is_object(), "{}", node.pointer);
                empty += 1;
            }
            Shape::Free => {
                assert!(json.get("properties").is_none(), "{}", node.pointer);
                free += 1;
            }
            _ => {}
        });
    }
    assert!(empty > 50 && free > 3, "{empty} {free}");
}

#[test]
fn operations_of_old_versions_may_put() {
    let logout = json!({ "put": { "operationId": "PutAccountLogout", "requestBody": { "content": {} }, "responses": { "200": {
        "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/account" } } }
    } } } });
    let document = with("/paths", "/v1/account/logout", logout).to_string();
    let built = stripe_codegen::Builder::new(&document)
        .expect("read")
        .resources(["account"])
        .build("x")
        .expect("types");
    let texts: String = built.tree.files().map(|(_, text)| text).collect();
    assert!(texts.contains("pub struct UpdateAccountLogout: Put \"/v1/account/logout\" Form => Account"));
}
