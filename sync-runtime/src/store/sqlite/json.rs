//! Values as JSON: in this form, SQLite takes many values as one parameter.

use crate::model::SqlValue;

/// Returns texts as a JSON array, for `json_each`.
pub(super) fn json_array<'i>(ids: impl IntoIterator<Item = &'i str>) -> String {
    let ids: Vec<String> = ids.into_iter().map(json_text).collect();
    format!("[{}]", ids.join(","))
}

/// Returns a value as JSON, for `json_extract`.
pub(super) fn json_value(value: &SqlValue) -> String {
    match value {
        SqlValue::Null => "null".to_owned(),
        SqlValue::Text(text) => json_text(text),
        SqlValue::Integer(integer) => integer.to_string(),
        SqlValue::Boolean(boolean) => boolean.to_string(),
    }
}

pub(super) fn json_text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    stripe_types::put_string(text, &mut json);
    json
}
