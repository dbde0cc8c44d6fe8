//! Endpoints of webhooks, and destinations of events.

use super::objects::{fetch, new, text};
use crate::document::SPEC;
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates an endpoint with its secret, which no other answer shows.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let url = text(&input["url"]);
    if !["http://", "https://"].iter().any(|scheme| url.starts_with(scheme)) {
        return Err(ApiError::parameter(
            "url_invalid",
            "url",
            "Invalid URL: An explicit scheme (such as https) must be provided.",
        ));
    }
    check_events(input)?;
    let mut endpoint = new(state, "webhook_endpoint");
    apply("webhook_endpoint", &mut endpoint, input);
    state.put("webhook_endpoint", &endpoint);
    let secret = register(state, "webhook_endpoint", &endpoint, input["connect"] == true);
    endpoint["secret"] = secret.into();
    Ok(endpoint)
}

/// Refuses types of events that the document does not have.
fn check_events(input: &Value) -> Result<(), ApiError> {
    let operation = SPEC.find("POST", "/v1/webhook_endpoints").map(|(operation, _)| &operation.parameters);
    let known = operation.and_then(|it| it["properties"]["enabled_events"]["items"]["enum"].as_array());
    let wanted = input["enabled_events"].as_array().into_iter().flatten();
    let unknown = wanted.enumerate().find(|(_, event)| known.is_some_and(|known| !known.contains(event)));
    let Some((at, event)) = unknown else { return Ok(()) };
    let message = format!("Invalid enabled_events[{at}]: {} is no type of events", text(event));
    Err(ApiError::parameter("parameter_invalid", &format!("enabled_events[{at}]"), &message))
}

/// Creates a destination of events.
pub(super) fn create_destination(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    const KIND: &str = "v2.core.event_destination";
    let mut destination = new(state, KIND);
    apply(KIND, &mut destination, input);
    let now = chrono::DateTime::from_timestamp(state.now(), 0).unwrap_or_default();
    let now = now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    merge(&mut destination, &json!({ "status": "enabled", "created": now, "updated": now }));
    let connected =
        input["events_from"].as_array().is_some_and(|from| from.iter().any(|it| it == "other_accounts"));
    let secret = register(state, KIND, &destination, connected);
    if destination["webhook_endpoint"].is_object() {
        destination["webhook_endpoint"]["signing_secret"] = secret.into();
    }
    state.put(KIND, &destination);
    fetch(state, KIND, text(&destination["id"]))
}

fn register(state: &mut State, kind: &str, endpoint: &Value, connected: bool) -> String {
    let id = text(&endpoint["id"]);
    let secret = format!("whsec_{id}");
    state.hide(id, json!({ "secret": secret, "connect": connected }));
    state.endpoints.push((kind.to_owned(), id.to_owned()));
    secret
}

/// Changes an endpoint.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    check_events(input)?;
    let mut endpoint = fetch(state, "webhook_endpoint", ids[0])?;
    apply("webhook_endpoint", &mut endpoint, input);
    if let Some(disabled) = input["disabled"].as_bool() {
        endpoint["status"] = if disabled { "disabled" } else { "enabled" }.into();
    }
    state.put("webhook_endpoint", &endpoint);
    Ok(endpoint)
}
