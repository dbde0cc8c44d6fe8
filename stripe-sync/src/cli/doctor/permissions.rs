//! The permissions of a key: one request for the list of each model.

use super::finding::Finding;
use futures::stream::{self, StreamExt as _};
use stripe_sync::client::{Client, Error, ErrorKind, Request};
use stripe_sync::runtime::{Table, lists};

/// The number of requests at once.
const CONCURRENT: usize = 4;

/// Examines the permissions of a key for the lists of some models. Nested lists are left out.
pub(super) async fn examine(client: &Client, tables: &[&'static Table], findings: &mut Vec<Finding>) {
    let requests = tables.iter().filter_map(|table| Some((table.model, request(table)?)));
    let answers: Vec<(&str, Option<Error>)> = stream::iter(requests)
        .map(async |(model, request)| (model, client.execute(&request).await.err()))
        .buffered(CONCURRENT)
        .collect()
        .await;
    let with = |kinds: &[ErrorKind]| -> Vec<(&str, &Error)> {
        let failed = answers.iter().filter_map(|(model, error)| Some((*model, error.as_ref()?)));
        failed.filter(|(_, error)| kinds.contains(&error.kind())).collect()
    };
    let forbidden = with(&[ErrorKind::Permission]);
    let unavailable = with(&[ErrorKind::Invalid, ErrorKind::Missing]);
    let read = answers.iter().filter(|(_, error)| error.is_none()).count();
    let mut detail = format!("the key may read {read} models");
    if !unavailable.is_empty() {
        detail.push_str(&format!("; the account does not use {}", names(&unavailable)));
    }
    match forbidden.first() {
        None => findings.push(Finding::good("permissions", detail)),
        Some((_, first)) => findings.push(Finding::fault(
            "permissions",
            format!("the key may not read {}: {first}", names(&forbidden)),
            "allow the key to read them in the Dashboard, or leave the models out",
        )),
    }
    let others = answers.iter().filter_map(|(model, error)| Some((*model, error.as_ref()?)));
    let known = [ErrorKind::Permission, ErrorKind::Invalid, ErrorKind::Missing];
    if let Some((model, error)) = others.into_iter().find(|(_, error)| !known.contains(&error.kind())) {
        findings.push(Finding::warning("lists", format!("{model}: {error}"), "try again later"));
    }
}

/// Returns the request for one object of the list of a model; `None` for nested lists.
fn request(table: &'static Table) -> Option<Request> {
    let list = lists(table).into_iter().find(|list| list.parent.is_none())?.info;
    let pass = list.passes.first().copied().unwrap_or_default();
    let request = Request::get(list.path).param("limit", "1").max_retries(1);
    Some(pass.iter().fold(request, |request, (name, value)| request.param(*name, *value)))
}

fn names(failed: &[(&str, &Error)]) -> String {
    failed.iter().map(|(model, _)| *model).collect::<Vec<_>>().join(", ")
}
