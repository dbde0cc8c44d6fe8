//! Rules of the names of columns, and of the indexes on them.

use crate::errors::{Errors, instead};
use crate::input::Model;
use std::collections::HashMap;

pub(super) fn check(model: &Model, errors: &mut Errors) {
    let mut seen: HashMap<String, String> = HashMap::new();
    for field in model.fields.iter().filter(|field| field.is_column()) {
        let column = &field.column;
        if column.is_empty() || column.starts_with('_') {
            let message = format!("`{column}` cannot be a column: names with `_` in front are kept");
            errors.at(&field.name, message);
        }
        // SQL does not tell case apart.
        if let Some(first) = seen.insert(column.to_ascii_lowercase(), field.name.to_string()) {
            let message =
                format!("the column `{column}` is that of `{first}` too; rename one with `column = \"…\"`");
            errors.at(&field.name, message);
        }
    }
    for extra in model.extras() {
        let column = extra.column;
        if let Some(first) = seen.insert(column.to_ascii_lowercase(), "the struct".to_owned()) {
            let message = format!(
                "the column `{column}`, which has no field, is that of `{first}` too; rename that one with `column = \"…\"`"
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
            let instead = instead(&name.text, columns.iter().map(String::as_str));
            errors.span(name.span, format!("there is no column `{}` to index{instead}", name.text));
        }
    }
}
