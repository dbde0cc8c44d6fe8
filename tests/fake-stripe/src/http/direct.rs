//! Calls in process, without HTTP.

use super::call::ApiCall;
use super::execute::execute;
use super::reply::ApiReply;
use super::shared::ServerState;
use crate::document::{SPEC, typed, validate};
use crate::error::ApiError;
use crate::state::{ACCOUNT, Cause};
use serde_json::{Map, Value};
use std::sync::Arc;

/// Calls an operation of the platform with parameters as JSON. Returns its answer, or the error.
pub(crate) fn call(
    shared: &ServerState,
    method: &str,
    path: &str,
    parameters: &Value,
) -> Result<Value, Value> {
    let reply = reply(shared, method, path, parameters).unwrap_or_else(ApiReply::from);
    let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    if reply.status.is_success() { Ok(body) } else { Err(body["error"].clone()) }
}

fn reply(shared: &ServerState, method: &str, path: &str, parameters: &Value) -> Result<ApiReply, ApiError> {
    let (operation, path_parameters) =
        SPEC.find(method, path).ok_or_else(|| ApiError::unknown_path(method, path))?;
    let given = if operation.takes_json() { parameters.clone() } else { as_form(parameters) };
    let parameters = validate(operation, given)?;
    let typed =
        if operation.takes_json() { parameters.clone() } else { typed(&operation.parameters, &parameters) };
    let cause = Cause::default();
    let call = ApiCall { operation, account: ACCOUNT, path, path_parameters, parameters, typed, cause };
    execute(shared, &Arc::clone(&shared.platform), &call)
}

/// Returns parameters as a form has them: scalars are text.
fn as_form(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, value)| !value.is_null());
            Value::Object(given.map(|(key, value)| (key.clone(), as_form(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(as_form).collect(),
        Value::String(_) => value.clone(),
        Value::Null => Value::Object(Map::new()),
        scalar => scalar.to_string().into(),
    }
}
