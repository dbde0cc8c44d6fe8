//! Checks of parameters beyond the document: references, amounts and currencies.

use super::call::ApiCall;
use crate::error::ApiError;
use crate::facts::{MAXIMUM, is_currency, referenced_kinds, required_parameters};
use crate::sample::SAMPLE;
use crate::state::State;
use serde_json::Value;

/// The beginnings of the ids of test payment methods and tokens.
const TOKENS: [&str; 4] = ["pm_card_", "pm_usBankAccount", "pm_sepaDebit", "tok_"];

/// Refuses parameters that name missing objects, unknown currencies, or amounts out of bounds.
pub(super) fn check(state: &State, call: &ApiCall<'_>) -> Result<(), ApiError> {
    for name in required_parameters(&call.operation.method, &call.operation.template) {
        if call.typed.get(name).is_none() && !exempt(call, name) {
            let message = format!("Missing required param: {name}.");
            return Err(ApiError::parameter("parameter_missing", name, &message));
        }
    }
    walk(state, "", "", &call.typed)
}

/// Returns true if other parameters stand in for a required one.
fn exempt(call: &ApiCall<'_>, name: &str) -> bool {
    let given = |other: &str| call.typed.get(other).is_some();
    match name {
        "line_items" => call.typed["mode"] == "setup",
        "customer" => given("customer_account") || given("from_invoice"),
        _ => false,
    }
}

fn walk(state: &State, path: &str, name: &str, value: &Value) -> Result<(), ApiError> {
    match value {
        Value::Object(fields) => {
            fields.iter().filter(|(key, _)| *key != "metadata").try_for_each(|(key, value)| {
                let path = if path.is_empty() { key.clone() } else { format!("{path}[{key}]") };
                walk(state, &path, key, value)
            })
        }
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(at, item)| walk(state, &format!("{path}[{at}]"), name, item))
        }
        Value::String(text) if name == "currency" && text != SAMPLE && !is_currency(text) => {
            let message = format!(
                "Invalid currency: {text}. See https://docs.stripe.com/currencies for those that are supported."
            );
            Err(ApiError::parameter("parameter_invalid", path, &message))
        }
        Value::String(text) if name == "email" && !text.is_empty() && text != SAMPLE && !is_email(text) => {
            let message = format!("Invalid email address: {text}");
            Err(ApiError::parameter("email_invalid", path, &message))
        }
        Value::String(id) => reference(state, path, name, id),
        Value::Number(number) => amount(path, name, number.as_i64()),
        _ => Ok(()),
    }
}

/// Returns true for a text with a name, an at sign and a domain.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty() && !text.contains(' '))
}

/// Refuses the id of an object that does not exist.
fn reference(state: &State, path: &str, name: &str, id: &str) -> Result<(), ApiError> {
    let kinds = referenced_kinds(name);
    let Some(first) = kinds.first().filter(|_| !id.is_empty() && id != SAMPLE) else { return Ok(()) };
    // Test tokens such as `pm_card_visa` name methods that are created by their use.
    let token = TOKENS.iter().any(|prefix| id.starts_with(prefix));
    if token || kinds.iter().any(|kind| state.object(kind, id).is_some()) {
        return Ok(());
    }
    Err(ApiError::bad_reference(first, id, path))
}

/// Refuses amounts that are negative or too large, where only a sum of money makes sense.
fn amount(path: &str, name: &str, number: Option<i64>) -> Result<(), ApiError> {
    let Some(number) = number.filter(|_| ["amount", "unit_amount", "amount_off"].contains(&name)) else {
        return Ok(());
    };
    if number > MAXIMUM {
        let message = format!("Amount must be no more than {MAXIMUM} minor units");
        return Err(ApiError::parameter("amount_too_large", path, &message));
    }
    // Items of invoices, and of balances of customers, may be credits.
    if number < 0 && path != "amount" {
        let message = "This value must be greater than or equal to 0.";
        return Err(ApiError::parameter("parameter_invalid_integer", path, message));
    }
    Ok(())
}
