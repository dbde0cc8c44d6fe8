//! `models`: lists the ready-made models.

use super::Settings;
use super::output::{print_json, print_table};
use serde_json::json;
use std::process::ExitCode;
use stripe_sync::models::{self, Ready};

pub(crate) fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let all = models::ready();
    if settings.json {
        let models = all.iter().map(|model| {
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
        });
        print_json(&models.collect());
        return Ok(ExitCode::SUCCESS);
    }
    let rows = all.iter().map(|model| {
        vec![
            model.table.model.to_owned(),
            model.table.object.name.to_owned(),
            model.table.name.to_owned(),
            model.group.to_owned(),
            model.paths().join(", "),
            children(model).join(", "),
            model.table.columns.len().to_string(),
        ]
    });
    print_table(&["model", "object", "table", "group", "lists", "child tables", "columns"], rows);
    Ok(ExitCode::SUCCESS)
}

fn children(model: &Ready) -> Vec<&'static str> {
    model.table.children.iter().map(|child| child.table.table().name).collect()
}
