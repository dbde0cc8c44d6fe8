//! Which documents are vendored, and what is left of them.

use serde_json::{Value, json};
use std::error::Error;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use stripe_codegen::spec::{VendorError, vendor};

fn document() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Stripe API", "version": "2026-05-27.dahlia", "description": "prose" },
        "paths": { "/v1/things": { "get": {
            "operationId": "GetThings", "description": "prose", "summary": "prose",
            "responses": { "200": { "description": "prose", "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/thing"
            } } } } }
        } } },
        "components": { "schemas": { "thing": {
            "type": "object", "title": "Thing", "description": "prose", "required": ["description", "maybe"],
            "properties": {
                "title": { "type": "string", "description": "prose" },
                "description": { "type": "string", "maxLength": 5000 },
                "maybe": { "type": "string", "nullable": true, "x-stableId": "sdk" }
            }
        } } }
    })
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn write(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("original.json");
    fs::write(&path, text).expect("a file");
    path
}

/// An error with its causes.
fn chain(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn refusal(text: &str) -> String {
    let folder = folder();
    let path = write(folder.path(), text);
    let error = vendor(&path.to_string_lossy(), &folder.path().join("spec")).expect_err("a refusal");
    assert!(!folder.path().join("spec").exists(), "nothing is written");
    match error {
        VendorError::Refused { cause, .. } => chain(&cause),
        other => panic!("{other}"),
    }
}

#[test]
fn the_facts_of_a_document_stay_and_its_prose_goes() {
    let folder = folder();
    let path = write(folder.path(), &document().to_string());
    let spec = folder.path().join("spec");
    let vendored = vendor(&path.to_string_lossy(), &spec).expect("vendored");
    assert_eq!(vendored.source.version, "2026-05-27.dahlia");
    let text = fs::read_to_string(spec.join("2026-05-27.dahlia.json")).expect("the facts");
    assert!(!text.contains("prose"), "{text}");
    let facts: Value = serde_json::from_str(&text).expect("JSON");
    let properties = &facts["components"]["schemas"]["thing"]["properties"];
    assert_eq!(properties["description"]["maxLength"], 5000, "a property may be called description");
    assert_eq!(properties["title"]["type"], "string", "or title");
    let source = fs::read_to_string(spec.join("SOURCE.toml")).expect("the note");
    assert!(
        source.contains("origin = \"original.json\"") && source.contains(&vendored.source.sha256),
        "{source}"
    );
    assert_eq!(vendored.source.sha256.len(), 64);
}

#[test]
fn the_same_document_makes_the_same_file() {
    let texts = [0, 1].map(|_| {
        let folder = folder();
        let path = write(folder.path(), &document().to_string());
        let vendored = vendor(&path.to_string_lossy(), folder.path()).expect("vendored");
        fs::read_to_string(vendored.path).expect("the facts")
    });
    assert_eq!(texts[0], texts[1]);
}

#[test]
fn what_is_no_document_or_ends_too_early_is_refused() {
    assert!(refusal("<html>").contains("/openapi: no such text"));
    assert!(refusal("a: [").contains("neither JSON nor YAML"));
    let text = document().to_string();
    assert!(refusal(&text[..text.len() / 2]).contains("EOF"));
}

#[test]
fn documents_of_others_are_refused() {
    let mut other = document();
    other["info"]["title"] = "Petstore".into();
    assert!(refusal(&other.to_string()).contains("/info/title: does not name Stripe"));
    assert!(refusal("{}").contains("/openapi: no such text"));
    let mut version = document();
    version["info"]["version"] = "../../etc".into();
    assert!(refusal(&version.to_string()).contains("/info/version"));
}

#[test]
fn every_part_of_unknown_shape_is_named_by_its_pointer() {
    let mut unknown = document();
    let properties = &mut unknown["components"]["schemas"]["thing"]["properties"];
    properties["title"] = json!({ "type": "tuple" });
    properties["a/b"] = json!({ "type": "string", "discriminator": { "propertyName": "kind" } });
    properties["maybe"] = json!({ "$ref": "#/components/schemas/nothing" });
    let message = refusal(&unknown.to_string());
    for part in [
        "/components/schemas/thing/properties/title: unknown type `tuple`",
        "/components/schemas/thing/properties/a~1b: unknown keyword `discriminator`",
        "/components/schemas/thing/properties/maybe: refers to `nothing`",
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_file_that_is_not_there_is_said_to_be() {
    let error = vendor("/nowhere/spec.json", folder().path()).expect_err("no file");
    assert!(error.to_string().contains("cannot read /nowhere/spec.json"));
}

#[test]
fn a_document_can_be_downloaded() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/spec.json", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).expect("a request");
        let body = document().to_string();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        stream.write_all((head + &body).as_bytes()).expect("an answer");
    });
    let folder = folder();
    let vendored = vendor(&url, folder.path()).expect("vendored");
    assert_eq!(vendored.source.origin, url);
    server.join().expect("served");
}
