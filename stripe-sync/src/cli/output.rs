//! The output of the commands: reports, tables and JSON.

mod report;
mod table;

pub(crate) use report::{absent_as_json, report};
pub(crate) use table::print_table;

use serde_json::Value;

/// Prints JSON on one line.
pub(crate) fn print_json(value: &Value) {
    say!("{value}");
}
