//! The state of the fake: an account with its objects, which refer to each other.

mod below;
mod billing;
mod build;
mod clock;
mod kind;
mod mutate;
mod tell;

pub use billing::Sizes;
pub(crate) use build::{World, merge};
pub(crate) use kind::{Entry, Kind};

use serde_json::Value;

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
