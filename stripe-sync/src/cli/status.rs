//! `status`: the rows, dead letters and last complete sync of each model, and the backlog of events.

use super::connections::open_with;
use super::output::{print_json, print_table};
use super::times::{age, span};
use super::{Settings, schema};
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::store::{Backlog, Inbox, ModelStatus, RowStore as _};
use stripe_sync::runtime::{AnyStore, Table, with_children};

pub(crate) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
    let (store, models) = open_with(settings, &ready).await?;
    schema::migrate(&store, &with_children(&models)).await?;
    let status = store.status(&models).await?;
    if settings.json {
        let place = store.place();
        print_json(&status.iter().map(|model| as_json(model, &place)).collect());
        return Ok(ExitCode::SUCCESS);
    }
    say!("database: {}, {}", AnyStore::shown(&settings.database_url), store.place());
    let headers =
        ["account", "model", "table", "rows", "dead letters", "last complete sync", "lag", "windows"];
    print_table(&headers, status.iter().map(as_row));
    events(&store.backlogs(None).await?);
    Ok(ExitCode::SUCCESS)
}

/// Prints the backlog of each account that has unapplied events.
fn events(backlogs: &[(String, Backlog)]) {
    if backlogs.is_empty() {
        return;
    }
    say!("unapplied events:");
    let headers = ["account", "pending", "failed", "oldest"];
    print_table(
        &headers,
        backlogs.iter().map(|(account, it)| {
            let account = if account.is_empty() { "unknown" } else { account };
            let waits = it.lag.map_or_else(String::new, |lag| span(lag / 1000));
            vec![account.to_owned(), it.pending.to_string(), it.parked.to_string(), waits]
        }),
    );
}

fn as_json(model: &ModelStatus, place: &str) -> Value {
    json!({
        "account": model.account,
        "model": model.model,
        "table": model.table,
        "place": place,
        "rows": model.rows,
        "dead_letters": model.dead_letters,
        "last_complete_walk": model.completed_at,
        "complete_up_to": model.complete,
        "lag": model.complete.map(age),
        "in_progress": model.in_progress,
        "windows": model.windows,
        "windows_in_work": model.in_work,
    })
}

fn as_row(model: &ModelStatus) -> Vec<String> {
    let windows = match (model.windows, model.in_work) {
        (0, _) => String::new(),
        (left, in_work) => format!("{left} left, {in_work} in progress"),
    };
    vec![
        model.account.clone(),
        model.model.to_owned(),
        model.table.to_owned(),
        model.rows.to_string(),
        model.dead_letters.to_string(),
        walked(model),
        model.complete.map_or_else(String::new, |at| span(age(at))),
        windows,
    ]
}

fn walked(model: &ModelStatus) -> String {
    match (model.completed_at, model.in_progress, model.in_work) {
        (_, true, 0) => "incomplete; the next sync resumes".to_owned(),
        (_, true, _) => "in progress".to_owned(),
        (None, ..) => "never".to_owned(),
        (Some(at), ..) => format!("{} ago", span(age(at))),
    }
}
