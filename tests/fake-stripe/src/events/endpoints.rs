//! Endpoints that were created through the API.

use crate::state::State;
use serde_json::Value;

/// An endpoint to which events are sent.
#[derive(Debug, Clone)]
pub(super) struct RegisteredEndpoint {
    pub(super) url: String,
    pub(super) secret: String,
    /// True if it gets thin events.
    pub(super) thin: bool,
}

/// Returns the endpoints of a state for an event: those of its own events, or those of events in connected accounts.
pub(super) fn endpoints_for(state: &State, event_type: &str, connected: bool) -> Vec<RegisteredEndpoint> {
    let found = state.endpoints.iter().filter_map(|(kind, id)| {
        let object = state.object(kind, id)?;
        let hidden = state.hidden(id);
        let thin = object["event_payload"] == "thin";
        let wanted = object["enabled_events"].as_array()?.iter().filter_map(Value::as_str);
        let name = if thin { format!("v1.{event_type}") } else { event_type.to_owned() };
        let listens = wanted.into_iter().any(|wanted| wanted == "*" || wanted == name);
        let enabled =
            object["status"] == "enabled" && hidden["connect"].as_bool().unwrap_or_default() == connected;
        let url = object["url"].as_str().or(object["webhook_endpoint"]["url"].as_str())?.to_owned();
        let secret = hidden["secret"].as_str()?.to_owned();
        (listens && enabled).then_some(RegisteredEndpoint { url, secret, thin })
    });
    found.collect()
}
