//! Readers of Terminal: a payment that a reader collects.

use super::objects::{again, fetch, text};
use super::payment_intent;
use crate::error::ApiError;
use crate::state::State;
use serde_json::{Value, json};

const READER: &str = "terminal.reader";

/// Hands a payment intent to a reader.
pub(super) fn process(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let reader = fetch(state, READER, ids[0])?;
    let action = json!({ "type": "process_payment_intent", "status": "in_progress", "failure_code": null, "failure_message": null,
        "process_payment_intent": { "payment_intent": input["payment_intent"] } });
    state.change(READER, ids[0], &json!({ "action": action }), &["action_updated"]);
    Ok(again(state, &reader))
}

/// Presents a card to a reader: the payment that it has succeeds, or the action fails.
pub(super) fn present(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let reader = fetch(state, READER, ids[0])?;
    let intent = text(&reader["action"]["process_payment_intent"]["payment_intent"]).to_owned();
    if reader["action"]["status"] != "in_progress" || intent.is_empty() {
        let message = "The reader has no action in progress.";
        return Err(ApiError::state("terminal_reader_action_required", message));
    }
    let number = input["card_present"]["number"].as_str().unwrap_or("4242424242424242");
    let data = json!({ "payment_method_data": { "type": "card", "card": { "number": number } } });
    let mut action = reader["action"].clone();
    let change = match payment_intent::confirm(state, &[&intent], &data) {
        Ok(_) => {
            action["status"] = "succeeded".into();
            "action_succeeded"
        }
        Err(refusal) => {
            let error = refusal.embedded();
            action["status"] = "failed".into();
            action["failure_code"] = error["code"].clone();
            action["failure_message"] = error["message"].clone();
            "action_failed"
        }
    };
    state.change(READER, ids[0], &json!({ "action": action }), &[change]);
    Ok(again(state, &reader))
}
