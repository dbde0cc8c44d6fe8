//! JSON text in Stripe's order, and merging of objects.

use serde_json::Value;

/// Returns the JSON text of a value.
pub(crate) fn json_text(value: &Value) -> String {
    let mut text = String::new();
    write_json(value, &mut text);
    text
}

/// Writes an object as Stripe does: the id first, then `object`, then the rest in alphabetical order.
pub(crate) fn write_json(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let first = ["id", "object"].into_iter().filter_map(|key| fields.get_key_value(key));
            let rest = fields.iter().filter(|(key, _)| !["id", "object"].contains(&key.as_str()));
            out.push('{');
            for (index, (key, value)) in first.chain(rest).enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(key, out);
                out.push(':');
                write_json(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_json(item, out);
            }
            out.push(']');
        }
        Value::String(text) => write_text(text, out),
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        number => out.push_str(&number.to_string()),
    }
}

/// Writes a quoted text. Most has nothing to escape.
fn write_text(text: &str, out: &mut String) {
    if text.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        out.push_str(&Value::from(text).to_string());
        return;
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// Overwrites the fields of `object` by those of `fields`.
pub(crate) fn merge(object: &mut Value, fields: &Value) {
    if let (Some(object), Some(fields)) = (object.as_object_mut(), fields.as_object()) {
        for (key, value) in fields {
            object.insert(key.clone(), value.clone());
        }
    }
}
