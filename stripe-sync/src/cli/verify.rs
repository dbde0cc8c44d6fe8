//! `verify`: compares the tables with Stripe.

use super::connections::open_with;
use super::headings::SELECTION;
use super::keys::Keys;
use super::output::{print_json, print_table};
use super::progress::ProgressDisplay;
use super::{Settings, schema, select, verified};
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::runtime::report::DriftKind;
use stripe_sync::runtime::{
    Accounts, AnyStore, Verified, VerifyOptions, report::VerifiedModel, with_children,
};

/// The number of objects of a model that are printed.
const PRINTED: usize = 10;

#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 no drift; 1 drift; 2 could not run, or could not compare everything.")]
pub(crate) struct Verify {
    /// Models or groups, in any case [default: all with a top-level list, except Event and V2Event].
    #[arg(value_name = "MODEL")]
    models: Vec<String>,
    #[command(flatten)]
    sub_lists: select::SubLists,
    #[command(flatten)]
    keys: Keys,
    /// Compare a random sample of this many rows of each model, each with the page of the list that follows it.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..), help_heading = SELECTION)]
    sample: Option<u32>,
}

impl Verify {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let tables = select::select(&self.models, &self.sub_lists)?;
        let clients = self.keys.clients(settings).await?;
        let (store, tables) = open_with(settings, &tables).await?;
        schema::check(&store, &with_children(&tables)).await?;
        let accounts = Accounts::new(clients, &store, &tables);
        let options = VerifyOptions {
            sample: self.sample,
            concurrency: Some(settings.concurrency),
            named: select::by_name(&self.models),
        };
        let verified = accounts.verify(&options, &ProgressDisplay::new()).await?;
        verified::remember(&store, &verified, self.sample.is_none()).await;
        print(settings, &verified);
        Ok(match (verified.is_complete(), verified.is_equal()) {
            (false, _) => ExitCode::from(2),
            (true, false) => ExitCode::FAILURE,
            (true, true) => ExitCode::SUCCESS,
        })
    }
}

fn print(settings: &Settings, verified: &Verified) {
    let database = AnyStore::shown(&settings.database_url);
    if settings.json {
        let models: Vec<Value> = verified.models.iter().map(as_json).collect();
        return print_json(
            &json!({ "database": database, "equal": verified.is_equal(), "models": models, "left_out": skipped(verified) }),
        );
    }
    let headers = ["model", "compared", "missing", "extra", "differing", "requests", "seconds"];
    print_table(&headers, verified.models.iter().map(as_row));
    for model in &verified.models {
        for drift in model.drift.iter().take(PRINTED) {
            say!("{} {}: {}", model.model, drift.id, describe(&drift.kind));
        }
        let drifted = model.missing + model.extra + model.differing;
        if drifted > PRINTED as u64 {
            say!("{}: and {} more", model.model, drifted - PRINTED as u64);
        }
        if model.unavailable.is_some() {
            say!("{} is not available to the account", model.model);
        }
        if let Some(error) = &model.error {
            say!("{} is incomplete: {error}", model.model);
        }
    }
    for (_, error) in &verified.failures {
        say!("an account was skipped: {error}");
    }
    if verified.is_equal() && verified.is_complete() {
        say!("no drift");
    }
    say!("database: {database}");
}

/// Returns the accounts that could not be compared, with their errors.
fn skipped(verified: &Verified) -> Vec<Value> {
    let failures = verified.failures.iter();
    failures.map(|(account, error)| json!({ "account": account, "error": error })).collect()
}

fn describe(kind: &DriftKind) -> String {
    match kind {
        DriftKind::Missing => "row missing".to_owned(),
        DriftKind::Extra => "row without an object".to_owned(),
        DriftKind::Differs(columns) => format!("different values in {}", columns.join(", ")),
    }
}

fn as_row(model: &VerifiedModel) -> Vec<String> {
    vec![
        model.model.to_owned(),
        model.compared.to_string(),
        model.missing.to_string(),
        model.extra.to_string(),
        model.differing.to_string(),
        model.requests.to_string(),
        format!("{:.2}", model.elapsed.as_secs_f64()),
    ]
}

fn as_json(model: &VerifiedModel) -> Value {
    let drift = model.drift.iter().map(|drift| match &drift.kind {
        DriftKind::Missing => json!({ "id": drift.id, "how": "missing" }),
        DriftKind::Extra => json!({ "id": drift.id, "how": "extra" }),
        DriftKind::Differs(columns) => json!({ "id": drift.id, "how": "differs", "columns": columns }),
    });
    json!({
        "account": model.account,
        "model": model.model,
        "compared": model.compared,
        "skipped": model.skipped,
        "missing": model.missing,
        "extra": model.extra,
        "differing": model.differing,
        "columns": model.columns,
        "drift": drift.collect::<Vec<_>>(),
        "requests": model.requests,
        "seconds": model.elapsed.as_secs_f64(),
        "error": model.error,
        "unavailable": model.unavailable,
    })
}
