//! `redact`: removes the data of customers from the database.

use super::connections::open_with;
use super::headings::{OUTPUT, SELECTION};
use super::output::{print_json, print_table};
use super::{Settings, schema};
use anyhow::bail;
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::store::{RedactStore, Redacted, Redaction};
use stripe_sync::runtime::{AnyStore, Table, with_children};

#[derive(Debug, Args)]
pub(crate) struct Redact {
    /// Ids of the customers.
    #[arg(required = true, value_name = "CUSTOMER")]
    customers: Vec<String>,
    /// Account of the customers; required if several accounts have a customer with the id.
    #[arg(long, value_name = "ACCOUNT", help_heading = SELECTION)]
    account: Option<String>,
    /// Show the changes without making them.
    #[arg(long, help_heading = OUTPUT)]
    dry_run: bool,
}

impl Redact {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
        let (store, tables) = open_with(settings, &ready).await?;
        let tables = with_children(&tables);
        schema::migrate(&store, &tables).await?;
        let mut all = Vec::new();
        for customer in &self.customers {
            let redaction = Redaction::of(customer.as_str());
            let redaction = match &self.account {
                Some(account) => redaction.account(account.as_str()),
                None => redaction,
            };
            let planned = store.redact(&tables, &redaction.clone().dry_run()).await?;
            check_account(customer, &self.account, &planned)?;
            let done = if self.dry_run { planned } else { store.redact(&tables, &redaction).await? };
            if !settings.json {
                self.print(customer, &done);
            }
            all.push(as_json(customer, self.dry_run, &done));
        }
        if settings.json {
            let database = AnyStore::shown(&settings.database_url);
            print_json(&json!({ "database": database, "customers": all }));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print(&self, customer: &str, done: &Redacted) {
        let would = if self.dry_run { "would be redacted" } else { "redacted" };
        let rows = done.rows.iter().map(|(table, rows)| vec![table.clone(), rows.to_string()]);
        let rest = [("(inbox)", done.events), ("(dead letters)", done.dead_letters)];
        let rest = rest.iter().map(|(name, count)| vec![(*name).to_owned(), count.to_string()]);
        print_table(&["table", would], rows.chain(rest));
        say!(
            "{customer}: {} objects registered; personal data in later updates from Stripe is removed, too",
            done.objects
        );
        if !done.unreached.is_empty() {
            say!("not redacted, because nothing in them names the customer: {}", done.unreached.join(", "));
        }
    }
}

/// Refuses a customer that several accounts have, unless an account is given.
fn check_account(customer: &str, given: &Option<String>, planned: &Redacted) -> anyhow::Result<()> {
    if given.is_none() && planned.accounts.len() > 1 {
        let accounts: Vec<&str> = planned.accounts.iter().map(String::as_str).collect();
        bail!(
            "several accounts have a customer `{customer}`: {}; choose one with `--account`",
            accounts.join(", ")
        );
    }
    Ok(())
}

fn as_json(customer: &str, dry_run: bool, done: &Redacted) -> Value {
    json!({
        "customer": customer,
        "dry_run": dry_run,
        "rows": done.rows,
        "events": done.events,
        "dead_letters": done.dead_letters,
        "objects": done.objects,
        "unreached": done.unreached,
    })
}
