//! Validation of parameters by the document, and their conversion to JSON types.

use super::operation::Operation;
use crate::error::ApiError;
use serde_json::{Map, Value, json};

/// Validates parameters. Returns them with arrays where the schema has arrays.
pub(crate) fn validate(operation: &Operation, parameters: Value) -> Result<Value, ApiError> {
    let validator = Validator { json: operation.takes_json(), expand: !operation.is_v2() };
    validator.value(&operation.parameters, parameters, "")
}

struct Validator {
    /// True if scalars have JSON types; in forms they are text.
    json: bool,
    /// True if `expand` is allowed, also where the document does not list it.
    expand: bool,
}

impl Validator {
    fn value(&self, schema: &Value, value: Value, name: &str) -> Result<Value, ApiError> {
        if let Some(members) = schema["anyOf"].as_array() {
            return self.any(members, &value, name);
        }
        if value.is_null() {
            let clears = self.json && schema["nullable"] == true;
            return if clears { Ok(value) } else { Err(invalid(name, "must not be null")) };
        }
        match (schema["type"].as_str(), value) {
            (Some("object"), Value::Object(fields)) => self.object(schema, fields, name),
            (Some("object"), _) => Err(invalid(name, "must be an object")),
            (Some("array"), value) => self.array(schema, value, name),
            (_, value) if schema["format"] == "binary" => file(value, name),
            (_, value) => {
                if self.json {
                    json_scalar(schema, &value, name)?;
                } else {
                    text(schema, value.as_str().ok_or_else(|| invalid(name, "must be a scalar"))?, name)?;
                }
                Ok(value)
            }
        }
    }

    fn any(&self, members: &[Value], value: &Value, name: &str) -> Result<Value, ApiError> {
        let mut nearest = None;
        for member in members {
            match self.value(member, value.clone(), name) {
                Ok(value) => return Ok(value),
                Err(error) if alike(member, value) => nearest = nearest.or(Some(error)),
                Err(_) => {}
            }
        }
        Err(nearest.unwrap_or_else(|| invalid(name, "has a wrong type")))
    }

    fn object(&self, schema: &Value, fields: Map<String, Value>, name: &str) -> Result<Value, ApiError> {
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let missing = required.filter(|required| !fields.contains_key(*required)).map(|key| child(name, key));
        let missing: Vec<String> = missing.collect();
        let mut checked = Map::new();
        for (key, value) in fields {
            let full = child(name, &key);
            let value = match self.property(schema, &key, name) {
                Some(property) => self.value(&property, value, &full)?,
                None => {
                    let message = format!("Received unknown parameter: {full}");
                    return Err(ApiError::parameter("parameter_unknown", &full, &message));
                }
            };
            checked.insert(key, value);
        }
        if let Some(missing) = missing.first() {
            let message = format!("Missing required param: {missing}.");
            return Err(ApiError::parameter("parameter_missing", missing, &message));
        }
        Ok(Value::Object(checked))
    }

    /// Returns the schema of a key of an object.
    fn property(&self, schema: &Value, key: &str, name: &str) -> Option<Value> {
        let others = schema.get("additionalProperties").filter(|values| values.is_object());
        let found = schema["properties"].get(key).or(others).cloned();
        let expand = self.expand && key == "expand" && name.is_empty();
        found.or_else(|| expand.then(|| json!({ "type": "array", "items": { "type": "string" } })))
    }

    fn array(&self, schema: &Value, value: Value, name: &str) -> Result<Value, ApiError> {
        let elements = match value {
            Value::Array(elements) => elements,
            Value::Object(mut fields) if !self.json => {
                let count = fields.len();
                let elements = (0..count).map_while(|index| fields.remove(&index.to_string())).collect();
                if !fields.is_empty() {
                    return Err(invalid(name, "must have consecutive indexes from 0"));
                }
                elements
            }
            _ => return Err(invalid(name, "must be an array")),
        };
        let elements = elements.into_iter().enumerate();
        let checked =
            elements.map(|(at, element)| self.value(&schema["items"], element, &format!("{name}[{at}]")));
        Ok(Value::Array(checked.collect::<Result<_, _>>()?))
    }
}

fn child(name: &str, key: &str) -> String {
    if name.is_empty() { key.to_owned() } else { format!("{name}[{key}]") }
}

fn invalid(name: &str, why: &str) -> ApiError {
    ApiError::parameter("parameter_invalid", name, &format!("Invalid {name}: {why}"))
}

fn integer(name: &str, given: &str) -> ApiError {
    ApiError::parameter("parameter_invalid_integer", name, &format!("Invalid integer: {given}"))
}

/// Returns true if a value has the outer shape of a schema, so that the mistake is inside.
fn alike(schema: &Value, value: &Value) -> bool {
    match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array() || value.is_object(),
        _ => !value.is_array() && !value.is_object(),
    }
}

fn file(value: Value, name: &str) -> Result<Value, ApiError> {
    let whole =
        value["filename"].is_string() && (value["content"].is_string() || value["base64"].is_string());
    if whole { Ok(value) } else { Err(invalid(name, "must be a file with a name")) }
}

/// Validates a scalar of a form.
fn text(schema: &Value, text: &str, name: &str) -> Result<(), ApiError> {
    let kind = schema["type"].as_str().unwrap_or_default();
    if text.is_empty() && kind != "string" {
        let message = format!("You passed an empty string for '{name}', which cannot be unset.");
        return Err(ApiError::parameter("parameter_invalid_empty", name, &message));
    }
    match kind {
        "boolean" if !["true", "false"].contains(&text) => Err(invalid(name, "must be true or false")),
        "integer" if text.parse::<i64>().is_err() => Err(integer(name, text)),
        "number" if !is_decimal(text) => Err(invalid(name, "must be a number")),
        "string" => string(schema, text, name),
        _ => Ok(()),
    }
}

/// Validates a scalar of JSON.
fn json_scalar(schema: &Value, value: &Value, name: &str) -> Result<(), ApiError> {
    match (schema["type"].as_str(), value) {
        (Some("boolean"), Value::Bool(_)) | (Some("number"), Value::Number(_)) => Ok(()),
        (Some("integer"), Value::Number(number)) if number.is_i64() => Ok(()),
        (Some("integer"), given) => Err(integer(name, &given.to_string())),
        (Some("string"), Value::String(text)) => string(schema, text, name),
        _ => Err(invalid(name, "has a wrong type")),
    }
}

fn string(schema: &Value, text: &str, name: &str) -> Result<(), ApiError> {
    if let Some(values) = schema["enum"].as_array()
        && schema["x-stripeBypassValidation"] != true
        && !values.iter().any(|value| *value == text)
    {
        return Err(invalid(name, "must be one of the documented values"));
    }
    if schema["maxLength"].as_u64().is_some_and(|limit| text.chars().count() as u64 > limit) {
        return Err(invalid(name, "is too long"));
    }
    match schema["format"].as_str() {
        Some("decimal") if !is_decimal(text) => Err(invalid(name, "must be a decimal")),
        Some("int64") if text.parse::<i64>().is_err() => Err(integer(name, text)),
        Some("date-time") if !text.contains('T') => Err(invalid(name, "must be an RFC 3339 timestamp")),
        _ => Ok(()),
    }
}

/// Returns true for digits with at most one point between them, after at most one sign.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Converts validated parameters of a form to JSON types: numbers, booleans, strings, arrays and objects.
pub(crate) fn typed(schema: &Value, value: &Value) -> Value {
    if let Some(members) = schema["anyOf"].as_array() {
        let accepts = |member: &&Value| {
            Validator { json: false, expand: false }.value(member, value.clone(), "").is_ok()
        };
        return members.iter().find(accepts).map_or_else(|| value.clone(), |member| typed(member, value));
    }
    match (schema["type"].as_str(), value) {
        (Some("object"), Value::Object(fields)) => {
            let others = &schema["additionalProperties"];
            let fields = fields.iter().map(|(key, value)| {
                (key.clone(), typed(schema["properties"].get(key).unwrap_or(others), value))
            });
            Value::Object(fields.collect())
        }
        (Some("array"), Value::Array(items)) => {
            items.iter().map(|item| typed(&schema["items"], item)).collect()
        }
        (Some("boolean"), Value::String(text)) => text.parse::<bool>().map_or(Value::Null, Value::from),
        (Some("integer"), Value::String(text)) => text.parse::<i64>().map_or(Value::Null, Value::from),
        (Some("number"), Value::String(text)) => text.parse::<f64>().map_or(Value::Null, Value::from),
        _ => value.clone(),
    }
}
