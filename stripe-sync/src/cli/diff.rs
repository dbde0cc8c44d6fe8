//! `diff`: the row of an object beside the object at Stripe.

use super::connections::open_with;
use super::headings::SELECTION;
use super::keys::Keys;
use super::objects::model_of;
use super::output::{print_json, print_table};
use super::{Settings, schema, times};
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::runtime::report::{DriftKind, ObjectDiff};
use stripe_sync::runtime::{Accounts, with_children};

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// Id of the object, such as cus_….
    #[arg(value_name = "ID")]
    id: String,
    /// Model of the object [default: the model of the id's prefix].
    #[arg(long, value_name = "MODEL", help_heading = SELECTION)]
    model: Option<String>,
    #[command(flatten)]
    keys: Keys,
}

impl Diff {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let table = model_of(&self.id, self.model.as_deref())?;
        let clients = self.keys.clients(settings).await?;
        let (store, tables) = open_with(settings, &[table]).await?;
        schema::check(&store, &with_children(&tables)).await?;
        let accounts = Accounts::new(clients, &store, &tables);
        let mut all = Vec::new();
        for engine in accounts.engines() {
            all.push(engine.diff(table, &self.id).await?);
        }
        // With several keys, the accounts that have neither the object nor a row are left out.
        if all.iter().any(is_known) {
            all.retain(is_known);
        }
        match settings.json {
            true => print_json(&all.iter().map(as_json).collect()),
            false => all.iter().for_each(print),
        }
        let is_equal = all.iter().all(|diff| diff.kind.is_none());
        Ok(if is_equal { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Returns true if the database or Stripe has the object.
fn is_known(diff: &ObjectDiff) -> bool {
    diff.row_as_of.is_some() || diff.object_as_of.is_some()
}

fn print(diff: &ObjectDiff) {
    let ObjectDiff { model, id, .. } = diff;
    let rows = diff.columns.iter().map(|column| {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "NULL".to_owned());
        vec![column.column.clone(), shown(&column.stored), shown(&column.current)]
    });
    if !diff.columns.is_empty() {
        print_table(&["column", "database", "Stripe"], rows);
    }
    match (&diff.kind, diff.object_as_of) {
        (None, Some(_)) => say!("{model} {id}: no difference"),
        (None, None) => say!("{model} {id}: neither Stripe nor the database has it"),
        (Some(DriftKind::Missing), _) => {
            say!("{model} {id}: the row is missing; `stripe-sync sync {model}` writes it")
        }
        (Some(DriftKind::Extra), _) => {
            say!(
                "{model} {id}: Stripe does not have the object; `stripe-sync sync {model} --prune` removes the row"
            );
        }
        (Some(DriftKind::Differs(columns)), _) => say!("{model} {id}: {} columns differ", columns.len()),
    }
    if let Some(at) = diff.row_as_of {
        say!("the row is as of {}", times::instant(at));
    }
}

fn as_json(diff: &ObjectDiff) -> Value {
    let how = diff.kind.as_ref().map(|kind| match kind {
        DriftKind::Missing => "missing",
        DriftKind::Extra => "extra",
        DriftKind::Differs(_) => "differs",
    });
    let columns = diff.columns.iter();
    let columns = columns.map(
        |column| json!({ "column": column.column, "database": column.stored, "stripe": column.current }),
    );
    json!({
        "id": diff.id,
        "model": diff.model,
        "account": diff.account,
        "row_as_of": diff.row_as_of,
        "object_as_of": diff.object_as_of,
        "how": how,
        "columns": columns.collect::<Vec<_>>(),
    })
}
