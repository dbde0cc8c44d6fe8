//! The report of a run, as text and as JSON.

use super::{print_json, print_table};
use crate::cli::Settings;
use serde_json::{Value, json};
use stripe_sync::runtime::report::{Absent, Refusal};
use stripe_sync::runtime::store::Links;
use stripe_sync::runtime::{AnyStore, Report, report::ModelReport};

/// The number of objects without a row that a report names.
const NAMED: usize = 10;

/// Prints the report of a run, and of the links to users.
pub(crate) fn report(settings: &Settings, report: &Report, users: Option<&Links>) {
    let database = AnyStore::shown(&settings.database_url);
    if settings.json {
        let models = report.models.iter().map(as_json).collect::<Vec<_>>();
        let mut done = json!({ "database": database, "models": models });
        if let Some(users) = users {
            done["users"] = links_as_json(users);
        }
        return print_json(&done);
    }
    let mut total = ModelReport::default();
    total.model = "total";
    for model in &report.models {
        total.add(model);
    }
    let headers = [
        "model",
        "fetched",
        "written",
        "child rows",
        "unchanged",
        "deleted",
        "dead-lettered",
        "requests",
        "seconds",
    ];
    let several = report.models.iter().any(|model| model.account != report.models[0].account);
    let accounts = several.then_some("account");
    let of = |model: &ModelReport| if several { format!(" of {}", model.account) } else { String::new() };
    let headers: Vec<&str> = accounts.into_iter().chain(headers).collect();
    print_table(&headers, report.models.iter().chain([&total]).map(|model| as_row(model, several)));
    say!("{}", summary(&total, report));
    if let Some(users) = users {
        say!("{}", linked(users));
    }
    say!("database: {database}");
    let unavailable = report.models.iter().filter(|model| model.unavailable.is_some());
    let unavailable: Vec<String> = unavailable.map(|model| format!("{}{}", model.model, of(model))).collect();
    if !unavailable.is_empty() {
        say!("not available to the account, skipped (-v shows why): {}", unavailable.join(", "));
    }
    for model in &report.models {
        if let Some(error) = &model.error {
            say!("{}{} is incomplete: {error}", model.model, of(model));
        }
    }
}

fn summary(total: &ModelReport, report: &Report) -> String {
    let resumed = report.models.iter().filter(|model| model.resumed).count();
    let mut summary = match total.written() + total.child_rows + total.parents {
        0 if total.fetched > 0 && total.deleted + total.dead_letters == 0 => {
            format!("nothing new: all {} objects are unchanged", total.unchanged)
        }
        _ => format!(
            "{} rows inserted, {} updated, {} unchanged",
            total.inserted, total.updated, total.unchanged
        ),
    };
    if total.parents > 0 {
        summary.push_str(&format!("; {} referenced objects fetched one by one", total.parents));
    }
    if resumed > 0 {
        summary.push_str(&format!("; {resumed} models resumed where the last run stopped"));
    }
    let deleted = total.deleted.saturating_sub(total.pruned);
    if deleted > 0 {
        summary.push_str(&format!("; {deleted} deleted"));
    }
    if total.pruned > 0 {
        summary.push_str(&format!("; {} pruned (no list shows them any more)", total.pruned));
    }
    if total.lost > 0 {
        summary
            .push_str(&format!("; {} rows were missing, and their models were listed in full", total.lost));
    }
    if total.dead_letters > 0 {
        summary.push_str(&format!(
            "\n{} objects have no row, or an old one; `stripe_sync_dead_letters` has their JSON and the reasons",
            total.dead_letters
        ));
    }
    if !total.absent.is_empty() {
        summary.push_str(&format!("\nrequired fields that objects lack, stored as NULL: {}", total.absent));
    }
    for Refusal { model, id, reason, .. } in total.refusals.iter().take(NAMED) {
        summary.push_str(&format!("\n{model} {id}: {reason}"));
    }
    summary
}

/// Describes the links to users. The log names the customers without a link at `-v`.
fn linked(links: &Links) -> String {
    let Links { linked, created, missing, ambiguous, refused, .. } = links;
    let mut text = format!("users: {linked} customers linked, {created} users created");
    for (count, words) in [
        (missing, "have no user"),
        (ambiguous, "match more than one user and were skipped"),
        (refused, "could not be linked: the database refuses the user"),
    ] {
        if *count > 0 {
            text.push_str(&format!("; {count} {words}"));
        }
    }
    if missing + ambiguous + refused > 0 {
        text.push_str(" (-v lists them)");
    }
    text
}

fn links_as_json(links: &Links) -> Value {
    json!({
        "linked": links.linked,
        "created": links.created,
        "missing": links.missing,
        "ambiguous": links.ambiguous,
        "refused": links.refused,
    })
}

fn as_row(model: &ModelReport, with_account: bool) -> Vec<String> {
    let account = with_account.then(|| model.account.clone());
    let rest = [
        model.model.to_owned(),
        model.fetched.to_string(),
        model.written().to_string(),
        model.child_rows.to_string(),
        model.unchanged.to_string(),
        model.deleted.to_string(),
        model.dead_letters.to_string(),
        model.requests.to_string(),
        format!("{:.2}", model.elapsed.as_secs_f64()),
    ];
    account.into_iter().chain(rest).collect()
}

fn as_json(model: &ModelReport) -> Value {
    let refusals = model.refusals.iter();
    let refusals = refusals.map(|it| json!({ "model": it.model, "id": it.id, "reason": it.reason }));
    let refusals: Vec<Value> = refusals.collect();
    json!({
        "account": model.account,
        "model": model.model,
        "fetched": model.fetched,
        "inserted": model.inserted,
        "updated": model.updated,
        "unchanged": model.unchanged,
        "stale": model.stale,
        "child_rows": model.child_rows,
        "parents": model.parents,
        "deleted": model.deleted,
        "lost": model.lost,
        "pruned": model.pruned,
        "dead_lettered": model.dead_letters,
        "absent": absent_as_json(&model.absent),
        "refusals": refusals,
        "requests": model.requests,
        "seconds": model.elapsed.as_secs_f64(),
        "resumed": model.resumed,
        "error": model.error,
        "unavailable": model.unavailable,
    })
}

/// Returns the number of objects that lack each required field.
pub(crate) fn absent_as_json(absent: &Absent) -> Value {
    absent.fields().map(|(model, column, objects)| (format!("{model}.{column}"), json!(objects))).collect()
}
