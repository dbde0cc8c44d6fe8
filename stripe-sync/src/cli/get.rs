//! `get`: an object by its id, from the database or from Stripe.

use super::headings::{SELECTION, SOURCE};
use super::keys::Keys;
use super::objects::{FoundRow, find, model_of};
use super::output::{print_json, print_table};
use super::{Settings, times};
use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::process::ExitCode;
use stripe_sync::client::{Client, Request};

#[derive(Debug, Args)]
pub(crate) struct Get {
    /// Id of the object, such as cus_….
    #[arg(value_name = "ID")]
    id: String,
    /// Model of the object [default: the model of the id's prefix].
    #[arg(long, value_name = "MODEL", help_heading = SELECTION)]
    model: Option<String>,
    /// Place to read it from [default: the database, or Stripe if there is no row].
    #[arg(long, value_name = "PLACE", help_heading = SOURCE)]
    from: Option<ObjectPlace>,
    #[command(flatten)]
    keys: Keys,
}

/// A place that has objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ObjectPlace {
    /// The database: the columns of the row.
    Database,
    /// Stripe: the object as the API returns it.
    Stripe,
}

impl Get {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        if self.from != Some(ObjectPlace::Stripe) {
            let rows = find(settings, &self.id, self.model.as_deref()).await?;
            if !rows.is_empty() {
                print_rows(settings, &self.id, &rows);
                return Ok(ExitCode::SUCCESS);
            }
            if self.from == Some(ObjectPlace::Database) {
                bail!("the database has no row of {}; `--from stripe` reads it from Stripe", self.id);
            }
        }
        let (model, object) = self.request(settings).await?;
        print_object(settings, &self.id, model, object);
        Ok(ExitCode::SUCCESS)
    }

    /// Requests the object with each key, until one has it.
    async fn request(&self, settings: &Settings) -> anyhow::Result<(&'static str, Value)> {
        let table = model_of(&self.id, self.model.as_deref())?;
        let Some(path) = table.object.retrieve else {
            bail!("Stripe returns no {} by its id; it comes with the object that contains it", table.model);
        };
        let mut last = None;
        for client in self.keys.clients(settings).await? {
            match retrieve(&client, path, &self.id, &table.expansions()).await {
                Ok(object) => return Ok((table.model, object)),
                Err(error) => last = Some(error),
            }
        }
        Err(last.context("no API key")?)
    }
}

async fn retrieve(
    client: &Client,
    path: &'static str,
    id: &str,
    expansions: &[&'static str],
) -> anyhow::Result<Value> {
    let request = Request::get(path).segment(id);
    let request = expansions.iter().fold(request, |request, path| request.param("expand[]", *path));
    let response = client.execute(&request).await?;
    serde_json::from_str(&response.text()).context("Stripe's answer is not JSON")
}

fn print_rows(settings: &Settings, id: &str, rows: &[FoundRow]) {
    if settings.json {
        let found = rows.iter().map(|found| {
            json!({
                "id": id,
                "model": found.table.model,
                "account": found.account(),
                "source": "database",
                "as_of": found.row.as_of,
                "object": found.as_json(),
            })
        });
        return print_json(&found.collect());
    }
    for found in rows {
        let (table, as_of) = (found.table, times::instant(found.row.as_of));
        let given = found.columns().filter(|(column, _)| column.name != "raw");
        let given = given.filter_map(|(column, value)| Some(vec![column.name.to_owned(), value?.to_owned()]));
        print_table(&["column", "value"], given);
        say!(
            "{} of the table {}, as of {as_of}; columns without a value are left out",
            table.model,
            table.name
        );
    }
}

fn print_object(settings: &Settings, id: &str, model: &str, object: Value) {
    if settings.json {
        let found = json!({
            "id": id, "model": model, "account": "", "source": "stripe", "as_of": times::now(), "object": object,
        });
        return print_json(&json!([found]));
    }
    say!("{object:#}");
}
