//! The rules of column names and indexes.

use crate::errors::{Errors, suggestion};
use crate::input::Model;
use std::collections::HashMap;

pub(super) fn check(model: &Model, errors: &mut Errors) {
    let mut seen: HashMap<String, String> = HashMap::new();
    for field in model.fields.iter().filter(|field| field.is_column()) {
        let column = &field.column;
        if column.is_empty() || column.starts_with('_') {
            let message = format!(
                "invalid column name `{column}`: names that are empty or start with `_` are reserved"
            );
            errors.at(&field.name, message);
        }
        // Column names in SQL are not case-sensitive.
        if let Some(first) = seen.insert(column.to_ascii_lowercase(), field.name.to_string()) {
            let message =
                format!("duplicate column `{column}`, also of `{first}`: rename one with `column = \"…\"`");
            errors.at(&field.name, message);
        }
    }
    for extra in model.extras() {
        let column = extra.column;
        if let Some(first) = seen.insert(column.to_ascii_lowercase(), "the struct".to_owned()) {
            let message = format!(
                "duplicate column `{column}`, also of `{first}`: rename that one with `column = \"…\"`"
            );
            errors.span(extra.span, message);
        }
    }
    indexes(model, errors);
}

fn indexes(model: &Model, errors: &mut Errors) {
    for name in model.attributes.indexes.iter().flatten() {
        if model.column(&name.text).is_none() {
            let columns = model.columns();
            let suggestion = suggestion(&name.text, columns.iter().map(String::as_str));
            errors.span(name.span, format!("unknown column `{}`{suggestion}", name.text));
        }
    }
}
