//! `views`: answers to common questions, as plain SQL views beside the tables.

mod catalog;
mod definition;
mod migrate;
mod spelling;

pub(crate) use migrate::migrate;

use super::connections::open;
use super::output::{print_json, print_table};
use super::{Settings, schema};
use anyhow::{Context as _, bail};
use catalog::{Catalog, READ, Relation};
use clap::{Args, Subcommand};
use definition::{VIEWS, ViewDefinition};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::process::ExitCode;
use stripe_sync::models;
use stripe_sync::runtime::{Table, with_children};

#[derive(Debug, Args)]
pub(crate) struct Views {
    #[command(subcommand)]
    action: ViewsCommand,
}

#[derive(Debug, Subcommand)]
enum ViewsCommand {
    /// Create the views, or replace them by those of this version. Creates missing tables.
    Install(ViewNames),
    /// List the views.
    List,
    /// Drop the views that were installed. Tables and other views stay.
    Drop(ViewNames),
}

/// The names of views.
#[derive(Debug, Args)]
struct ViewNames {
    /// Views [default: all].
    #[arg(value_name = "VIEW")]
    names: Vec<String>,
}

impl Views {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let store = open(settings).await?;
        let catalog = Catalog::of(&store).await.context(READ)?;
        let relations = catalog.relations().await.context(READ)?;
        match &self.action {
            ViewsCommand::Install(names) => {
                let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
                let tables = settings.tables.apply(&store, &ready).await?;
                let views = names.views()?;
                refuse_foreign(&views, &relations)?;
                schema::migrate(&store, &with_children(&tables)).await?;
                let catalog = Catalog::of(&store).await.context(READ)?;
                install(settings, &catalog, &views, &relations).await?;
            }
            ViewsCommand::List => list(settings, &relations),
            ViewsCommand::Drop(names) => drop_views(settings, &catalog, &names.views()?, &relations).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl ViewNames {
    /// Returns the named views; all, if none is named.
    fn views(&self) -> anyhow::Result<Vec<&'static ViewDefinition>> {
        if self.names.is_empty() {
            return Ok(VIEWS.iter().collect());
        }
        let find = |name: &String| match VIEWS.iter().find(|view| view.name.eq_ignore_ascii_case(name)) {
            Some(view) => Ok(view),
            None => bail!("unknown view `{name}`; `stripe-sync views list` lists all views"),
        };
        self.names.iter().map(find).collect()
    }
}

/// Refuses to install views whose names something else has.
fn refuse_foreign(views: &[&ViewDefinition], relations: &HashMap<String, Relation>) -> anyhow::Result<()> {
    let foreign = |view: &&&ViewDefinition| relations.get(view.name) == Some(&Relation::Foreign);
    match views.iter().find(foreign) {
        Some(view) => bail!(
            "cannot install the view {}: the database has a table or view of this name that stripe-sync did not create; \
             name the views to install without it",
            view.name
        ),
        None => Ok(()),
    }
}

async fn install(
    settings: &Settings,
    catalog: &Catalog<'_>,
    views: &[&ViewDefinition],
    relations: &HashMap<String, Relation>,
) -> anyhow::Result<()> {
    for view in views {
        let installed = relations.get(view.name) == Some(&Relation::Installed);
        let mut statements: Vec<String> =
            installed.then(|| view.drop(&catalog.spelling)).into_iter().collect();
        statements.extend(view.create(&catalog.spelling));
        catalog.run(&statements).await.with_context(|| format!("cannot install the view {}", view.name))?;
        if !settings.json {
            say!("installed {}: {}", view.name, view.about);
        }
    }
    if settings.json {
        print_json(&views.iter().map(|view| as_json(view, true)).collect());
    }
    Ok(())
}

async fn drop_views(
    settings: &Settings,
    catalog: &Catalog<'_>,
    views: &[&ViewDefinition],
    relations: &HashMap<String, Relation>,
) -> anyhow::Result<()> {
    let installed = |view: &&&ViewDefinition| relations.get(view.name) == Some(&Relation::Installed);
    let mut dropped = Vec::new();
    for view in views.iter().filter(installed) {
        let statement = view.drop(&catalog.spelling);
        catalog.run(&[statement]).await.with_context(|| format!("cannot drop the view {}", view.name))?;
        if !settings.json {
            say!("dropped {}", view.name);
        }
        dropped.push(as_json(view, false));
    }
    if settings.json {
        print_json(&dropped.into());
    }
    Ok(())
}

fn as_json(view: &ViewDefinition, installed: bool) -> Value {
    json!({ "view": view.name, "installed": installed, "about": view.about })
}

fn list(settings: &Settings, relations: &HashMap<String, Relation>) {
    let installed = |view: &ViewDefinition| relations.get(view.name) == Some(&Relation::Installed);
    if settings.json {
        return print_json(&VIEWS.iter().map(|view| as_json(view, installed(view))).collect());
    }
    let rows = VIEWS.iter().map(|view| {
        let state = if installed(view) { "installed" } else { "" };
        vec![view.name.to_owned(), state.to_owned(), view.about.to_owned()]
    });
    print_table(&["view", "state", "content"], rows);
}
