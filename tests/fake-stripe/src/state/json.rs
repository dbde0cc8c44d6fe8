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
                out.push_str(&Value::from(key.as_str()).to_string());
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
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// Overwrites the fields of `object` by those of `fields`.
pub(crate) fn merge(object: &mut Value, fields: &Value) {
    if let (Some(object), Some(fields)) = (object.as_object_mut(), fields.as_object()) {
        for (key, value) in fields {
            object.insert(key.clone(), value.clone());
        }
    }
}
