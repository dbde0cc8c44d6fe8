//! `doctor`: examines the key, the database and the webhooks, and says what to do about each fault.

mod account;
mod database;
mod endpoints;
mod finding;
mod permissions;
#[cfg(test)]
mod tests;
mod work;

use super::Settings;
use super::keys::Keys;
use super::output::{print_json, print_table};
use super::source::ModelArguments;
use clap::Args;
use finding::{Finding, Level};
use std::process::ExitCode;
use stripe_sync::client::{API_VERSION, Client};
use stripe_sync::runtime::{AnyStore, Table};

#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 no fault; 1 faults or warnings; 2 could not run.")]
pub(crate) struct Doctor {
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    models: ModelArguments,
}

impl Doctor {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let findings = self.examine(settings).await?;
        match settings.json {
            true => print_json(&findings.iter().map(Finding::as_json).collect()),
            false => print(&findings),
        }
        let is_well = findings.iter().all(|finding| finding.level == Level::Good);
        Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Examines everything. Writes nothing. A check that needs what another one has found missing is left out.
    async fn examine(&self, settings: &Settings) -> anyhow::Result<Vec<Finding>> {
        let tables = self.models.tables()?;
        let version = format!("stripe-sync {}, API version {API_VERSION}", env!("CARGO_PKG_VERSION"));
        let mut findings = vec![Finding::good("version", version)];
        let store = database::examine(settings, &tables, &mut findings).await;
        for client in self.clients(settings, &mut findings).await {
            examine_key(&client, store.as_ref(), &tables, &mut findings).await;
        }
        if let Some(store) = &store {
            work::examine(store, &tables, &mut findings).await;
        }
        Ok(findings)
    }

    async fn clients(&self, settings: &Settings, findings: &mut Vec<Finding>) -> Vec<Client> {
        match self.keys.texts() {
            Err(error) => findings.push(Finding::fault("key", format!("{error:#}"), account::MISSING)),
            Ok(keys) => findings.extend(keys.iter().filter_map(|key| account::fault_of_text(key))),
        }
        if findings.iter().any(|finding| finding.check == "key") {
            return Vec::new();
        }
        match self.keys.clients(settings).await {
            Ok(clients) => clients,
            Err(error) => {
                findings.push(Finding::fault("key", format!("{error:#}"), account::MISSING));
                Vec::new()
            }
        }
    }
}

/// Examines a key: its account, its permissions, and the endpoints of its account.
async fn examine_key(
    client: &Client,
    store: Option<&AnyStore>,
    tables: &[&'static Table],
    findings: &mut Vec<Finding>,
) {
    if account::examine(client, store, findings).await {
        permissions::examine(client, tables, findings).await;
        endpoints::examine(client, tables, findings).await;
    }
}

fn print(findings: &[Finding]) {
    let rows = findings.iter().map(|finding| {
        let advice = finding.advice.as_deref().unwrap_or_default();
        vec![finding.level.to_string(), finding.check.to_owned(), finding.detail.clone(), advice.to_owned()]
    });
    print_table(&["", "check", "found", "what to do"], rows);
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    say!("faults: {}, warnings: {}", count(Level::Fault), count(Level::Warning));
}
