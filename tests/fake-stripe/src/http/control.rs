//! Paths of the fake itself, for tests in any language: `/_fake/...`.

use super::form;
use super::query::QueryParameters;
use super::reply::ApiReply;
use super::request::Incoming;
use super::shared::{ServerState, write};
use crate::error::ApiError;
use crate::flows;
use crate::state::json_text;
use serde_json::{Value, json};

/// Answers a request for the fake itself; `None` if it is one for the API.
pub(super) fn answer(shared: &ServerState, incoming: &Incoming) -> Option<Result<ApiReply, ApiError>> {
    let path = incoming.path.strip_prefix("/_fake/")?;
    Some(act(shared, incoming, path).map(|value| ApiReply::json(json_text(&value))))
}

fn act(shared: &ServerState, incoming: &Incoming, path: &str) -> Result<Value, ApiError> {
    let query = QueryParameters::new(&form::parse(&incoming.query)?);
    match path.split_once('/').unwrap_or((path, "")) {
        ("act", id) => {
            let method = query.get("payment_method").unwrap_or("pm_card_visa");
            let outcome = flows::customer_acts(&mut write(&shared.platform), id, method);
            shared.remit(&shared.platform);
            outcome
        }
        ("advance", "") => {
            shared.advance(query.integer("seconds")?.unwrap_or_default());
            Ok(json!({ "now": shared.read().now() }))
        }
        ("pay_out", "") => {
            let paid = flows::pay_out(&mut write(&shared.platform), query.get("currency").unwrap_or("usd"));
            Ok(paid.unwrap_or_default())
        }
        _ => Err(ApiError::unknown_path(&incoming.method, &incoming.path)),
    }
}
