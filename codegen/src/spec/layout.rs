//! JSON laid out for reading and for line-wise diffs: what fits on a line stands on one.

use serde_json::Value;
use std::fmt::Write;

/// The maximum length of a line.
const WIDTH: usize = 110;

/// Lays out `value`; the order of keys is that of the value.
pub(super) fn lay_out(value: &Value) -> String {
    let mut out = String::new();
    write_value(&mut out, value, 0, 0);
    out.push('\n');
    out
}

fn write_value(out: &mut String, value: &Value, depth: usize, used: usize) {
    let line = value.to_string();
    if depth + used + line.len() < WIDTH {
        out.push_str(&line);
        return;
    }
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                break_line(out, index, depth + 1);
                write_value(out, item, depth + 1, 0);
            }
            close(out, ']', depth);
        }
        Value::Object(entries) => {
            out.push('{');
            for (index, (key, item)) in entries.iter().enumerate() {
                break_line(out, index, depth + 1);
                let key = Value::from(key.as_str()).to_string();
                // Writing to a `String` cannot fail.
                let _ = write!(out, "{key}: ");
                write_value(out, item, depth + 1, key.len() + 2);
            }
            close(out, '}', depth);
        }
        _ => out.push_str(&line),
    }
}

fn break_line(out: &mut String, index: usize, depth: usize) {
    out.push_str(if index == 0 { "\n" } else { ",\n" });
    out.extend(std::iter::repeat_n(' ', depth));
}

fn close(out: &mut String, bracket: char, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', depth));
    out.push(bracket);
}
