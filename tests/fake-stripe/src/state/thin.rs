//! Thin events: only the id of the object, which the receiver fetches.

use crate::document::{Answer, SPEC};
use chrono::{DateTime, SecondsFormat};
use serde_json::{Value, json};

/// Returns the thin form of an event.
pub(crate) fn thin(event: &Value) -> Value {
    let object = &event["data"]["object"];
    let created =
        event["created"].as_i64().and_then(|at| DateTime::from_timestamp(at, 0)).unwrap_or_default();
    let created = created.to_rfc3339_opts(SecondsFormat::Millis, true);
    let (kind, id) =
        (object["object"].as_str().unwrap_or_default(), object["id"].as_str().unwrap_or_default());
    json!({
        "id": event["id"],
        "object": "v2.core.event",
        "type": format!("v1.{}", event["type"].as_str().unwrap_or_default()),
        "livemode": false,
        "created": created,
        "context": event["account"],
        "reason": { "type": "request", "request": event["request"] },
        "related_object": { "id": id, "type": kind, "url": url(kind, id) },
    })
}

/// Returns the path of an object.
fn url(kind: &str, id: &str) -> Option<String> {
    let reads = |template: &str| template.ends_with('}') && template.matches('{').count() == 1;
    let mut operations = SPEC.operations().filter(|it| it.method == "GET" && reads(&it.template));
    let found = operations.find(|it| matches!(&it.answer, Answer::Object(answered) if answered == kind))?;
    let (path, _) = found.template.rsplit_once('/')?;
    Some(format!("{path}/{id}"))
}
