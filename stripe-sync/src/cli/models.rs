//! `models`: what can be synchronised.

use super::Settings;
use super::output::{print_json, print_table};
use serde_json::json;
use std::process::ExitCode;
use stripe_sync::models;

pub(crate) fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let all = models::all();
    if settings.json {
        let models = all.iter().map(|table| {
            json!({
                "model": table.model,
                "object": table.object.name,
                "table": table.name,
                "children": table.children.iter().map(|child| child.table.table().name).collect::<Vec<_>>(),
            })
        });
        print_json(&models.collect());
        return Ok(ExitCode::SUCCESS);
    }
    let rows = all.iter().map(|table| {
        let children: Vec<&str> = table.children.iter().map(|child| child.table.table().name).collect();
        vec![
            table.model.to_owned(),
            table.object.name.to_owned(),
            table.name.to_owned(),
            children.join(", "),
            table.columns.len().to_string(),
        ]
    });
    print_table(&["model", "object", "table", "child tables", "columns"], rows);
    Ok(ExitCode::SUCCESS)
}
