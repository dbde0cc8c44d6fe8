//! Every operation of the document takes the request that the document describes, and no other.

use crate::support::document::wrong;
use crate::support::{Answer, Api};
use fake_stripe::{Encoding, SPEC, SampleRequest, operations, sample_request};
use serde_json::{Value, json};

const BOUNDARY: &str = "a-boundary";

/// The pairs of a form; an object without fields has none.
fn pairs(name: &str, value: &Value, found: &mut Vec<(String, String)>) {
    let inner = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}[{key}]") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| pairs(&inner(key), value, found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| pairs(&inner(&at.to_string()), item, found));
        }
        Value::String(text) => found.push((name.to_owned(), text.clone())),
        scalar => found.push((name.to_owned(), scalar.to_string())),
    }
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn form(parameters: &Value) -> String {
    let mut found = Vec::new();
    pairs("", parameters, &mut found);
    let pairs = found.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn multipart(parameters: &Value) -> String {
    let mut parameters = parameters.clone();
    let file = parameters.as_object_mut().and_then(|fields| fields.remove("file")).expect("a file");
    let mut found = Vec::new();
    pairs("", &parameters, &mut found);
    let part = |disposition: &str, content: &str| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n")
    };
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let mut body =
        part(&format!("name=\"file\"; filename=\"{}\"", text(&file["filename"])), &text(&file["content"]));
    for (name, value) in found {
        body += &part(&format!("name=\"{name}\""), &value);
    }
    body + &format!("--{BOUNDARY}--\r\n")
}

async fn send(api: &Api, method: &str, template: &str, request: &SampleRequest) -> Answer {
    let mut path = template.to_owned();
    for (name, value) in &request.path_parameters {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    let (operation, _) = SPEC.find(method, &path).expect("an operation");
    assert_eq!(operation.template, template);
    if method != "POST" {
        return api.send(method, &format!("{path}?{}", form(&request.parameters)), &[], "").await;
    }
    let (content_type, body) = match operation.encoding {
        Encoding::Form => (crate::support::FORM.to_owned(), form(&request.parameters)),
        Encoding::Json => ("application/json".to_owned(), request.parameters.to_string()),
        Encoding::Multipart => {
            (format!("multipart/form-data; boundary={BOUNDARY}"), multipart(&request.parameters))
        }
    };
    api.send(method, &path, &[("content-type", &content_type)], &body).await
}

/// Returns a tree as it arrives: scalars as strings, and nothing of objects that are empty.
fn arriving(value: &Value) -> Option<Value> {
    match value {
        Value::Object(fields) => {
            let fields: serde_json::Map<String, Value> =
                fields.iter().filter_map(|(key, value)| Some((key.clone(), arriving(value)?))).collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        Value::Array(items) => {
            Some(items.iter().filter_map(arriving).collect()).filter(|items| *items != json!([]))
        }
        Value::String(_) => Some(value.clone()),
        scalar => Some(scalar.to_string().into()),
    }
}

#[tokio::test]
async fn every_operation_accepts_its_parameters_only() {
    let api = Api::new().await;
    let mut count = 0;
    for (method, template) in operations() {
        count += 1;
        let mut request = sample_request(method, template).expect("a request");
        let answer = send(&api, method, template, &request).await;
        assert_eq!(answer.status, 200, "{method} {template}: {}", answer.text);
        let json = method == "POST" && template.starts_with("/v2/");
        let sent = if json {
            request.parameters.clone()
        } else {
            arriving(&request.parameters).unwrap_or(json!({}))
        };
        assert_eq!(api.stripe.last_parameters(), sent, "{method} {template}");
        request.parameters["no_such_parameter"] = "1".into();
        let refused = send(&api, method, template, &request).await;
        let expected = (400, "parameter_unknown".to_owned(), "no_such_parameter".to_owned());
        assert_eq!(refused.error(), expected, "{method} {template}");
    }
    assert_eq!(count, 619);
}

#[tokio::test]
async fn answers_match_the_document() {
    let api = Api::new().await;
    let mut objects = 0;
    for (method, template) in operations() {
        let request = sample_request(method, template).expect("a request");
        let answer = send(&api, method, template, &request).await;
        let (operation, _) = SPEC.find(method, template).expect("an operation");
        if let fake_stripe::Answer::Object(kind) = &operation.answer {
            objects += 1;
            let object = answer.object();
            assert_eq!(object["object"], kind.as_str(), "{method} {template}");
            let mut found = Vec::new();
            wrong(SPEC.kind(kind), &object, kind, &mut found);
            assert_eq!(found, Vec::<String>::new(), "{method} {template}");
        }
    }
    assert!(objects > 400, "{objects}");
}

#[test]
fn samples_are_filled_to_the_bottom() {
    let sample = |method, template| sample_request(method, template).expect("a request").parameters;
    let customer = sample("POST", "/v1/customers");
    assert_eq!(customer["shipping"]["address"]["city"], "sample");
    assert_eq!(customer["metadata"], json!({ "sample": "sample" }));
    assert_eq!(customer["balance"], 1);
    assert_eq!(customer["expand"], json!(["sample"]));
    let list = sample("GET", "/v1/customers");
    assert!(list["created"]["gte"].is_i64(), "a range is richer than a time: {list}");
    let price = sample("POST", "/v1/prices");
    assert_eq!(price["unit_amount_decimal"], "1.5");
    assert_eq!(sample("POST", "/v1/files")["file"], json!({ "filename": "a.txt", "content": "hello" }));
    assert_eq!(sample_request("POST", "/v1/nothing"), None);
}

#[test]
fn servers_of_single_operations_are_known() {
    let server = |method, path| SPEC.find(method, path).expect("an operation").0.server.as_deref();
    assert_eq!(server("POST", "/v1/files"), Some("https://files.stripe.com/"));
    assert_eq!(server("GET", "/v1/files"), None);
}
