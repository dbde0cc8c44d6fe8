//! `status`: what is in the database.

use super::Settings;
use super::output::{print_json, print_table};
use super::sync::open;
use serde_json::json;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_sync::models;
use stripe_sync::runtime::{ModelStatus, Store, Table, with_children};

pub(crate) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let store = open(settings).await?;
    let models: Vec<&Table> = models::ready().iter().map(|model| model.table).collect();
    store.migrate(&with_children(&models)).await?;
    let status = store.status(&models).await?;
    if settings.json {
        let models = status.iter().map(|model| {
            json!({
                "model": model.model,
                "table": model.table,
                "rows": model.rows,
                "dead_letters": model.dead_letters,
                "last_complete_walk": model.completed_at,
                "in_progress": model.in_progress,
            })
        });
        print_json(&models.collect());
        return Ok(ExitCode::SUCCESS);
    }
    let rows = status.iter().map(|model| {
        vec![
            model.model.to_owned(),
            model.table.to_owned(),
            model.rows.to_string(),
            model.dead_letters.to_string(),
            walked(model),
        ]
    });
    print_table(&["model", "table", "rows", "dead letters", "last complete walk"], rows);
    Ok(ExitCode::SUCCESS)
}

fn walked(model: &ModelStatus) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let ago = model.completed_at.map(|at| now.saturating_sub(u64::try_from(at).unwrap_or_default()));
    match (ago, model.in_progress) {
        (_, true) => "cut off; the next sync goes on".to_owned(),
        (None, _) => "never".to_owned(),
        (Some(seconds), _) if seconds < 120 => format!("{seconds} s ago"),
        (Some(seconds), _) if seconds < 7200 => format!("{} min ago", seconds / 60),
        (Some(seconds), _) => format!("{} h ago", seconds / 3600),
    }
}
