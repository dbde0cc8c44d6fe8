//! `models`: lists the ready-made models, or describes some of them.

use super::output::{print_json, print_table};
use super::{Settings, select};
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::models::{self, Ready};

#[derive(Debug, Args)]
pub(crate) struct Models {
    /// Models or groups to describe with their lists, child tables and columns [default: a table of all].
    #[arg(value_name = "MODEL")]
    names: Vec<String>,
}

impl Models {
    pub(crate) fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let mut all = models::ready();
        if !self.names.is_empty() {
            let selected = select::select(&self.names, &select::SubLists::all())?;
            all.retain(|model| selected.iter().any(|table| table.full_name() == model.table.full_name()));
        }
        if settings.json {
            print_json(&all.iter().map(as_json).collect());
        } else if self.names.is_empty() {
            let rows = all.iter().map(|model| {
                vec![model.table.model.to_owned(), model.table.name.to_owned(), model.group.to_owned()]
            });
            print_table(&["model", "table", "group"], rows);
            say!("`stripe-sync models MODEL` describes a model");
        } else {
            all.iter().for_each(describe);
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn as_json(model: &Ready) -> Value {
    json!({
        "model": model.table.model,
        "object": model.table.object.name,
        "table": model.table.name,
        "group": model.group,
        "lists": model.paths(),
        "sub_list": model.is_below(),
        "children": children(model),
        "columns": model.table.columns.len(),
    })
}

/// Prints a model with its lists, child tables and columns.
fn describe(model: &Ready) {
    let columns = model.table.columns.iter().map(|column| column.name).collect::<Vec<_>>();
    say!("{} ({})", model.table.model, model.group);
    for (name, value) in [
        ("object", model.table.object.name.to_owned()),
        ("table", model.table.name.to_owned()),
        ("lists", model.paths().join(", ")),
        ("child tables", children(model).join(", ")),
        ("columns", columns.join(", ")),
    ] {
        if !value.is_empty() {
            say!("  {name}: {value}");
        }
    }
}

fn children(model: &Ready) -> Vec<&'static str> {
    model.table.children.iter().map(|child| child.table.table().name).collect()
}
