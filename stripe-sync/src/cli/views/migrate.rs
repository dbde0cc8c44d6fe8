//! Migrating a database with views: those of earlier versions keep the columns that they read from changing their types.

use super::catalog::{Catalog, READ};
use super::definition::ViewDefinition;
use anyhow::Context as _;
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Changes, Table, with_children};

/// Migrates some tables. If views of an earlier version are installed, migrates all tables of views, and replaces the views by
/// those of this version. Returns the changes, in words.
///
/// # Errors
/// If the schema differs in a way that the migration must not change; then the views are as they were.
pub(crate) async fn migrate(
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
) -> anyhow::Result<Vec<String>> {
    let catalog = Catalog::of(store).await.context(READ)?;
    let outdated = catalog.outdated().await.context(READ)?;
    let mut done = match outdated.is_empty() {
        true => store.migrate_with(tables, changes).await?,
        false => with_views(&catalog, store, (tables, changes), outdated).await?,
    };
    let catalog = Catalog::of(store).await.context(READ)?;
    for view in catalog.of_other_rows().await.context(READ)? {
        catalog.run(&[view.drop(&catalog.spelling)]).await.context("cannot replace a view")?;
        done.push(create(&catalog, view).await?);
    }
    Ok(done)
}

/// Migrates while the views are away.
async fn with_views(
    catalog: &Catalog<'_>,
    store: &AnyStore,
    (tables, changes): (&[&'static Table], Changes),
    views: Vec<(&'static ViewDefinition, Vec<String>)>,
) -> anyhow::Result<Vec<String>> {
    let dropped: Vec<String> = views.iter().map(|(view, _)| view.drop(&catalog.spelling)).collect();
    catalog.run(&dropped).await.context("cannot replace the views of an earlier version")?;
    let is_other = |ready: &&'static Table| tables.iter().all(|table| table.name != ready.name);
    let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
    let ready = with_children(&ready);
    let all: Vec<&'static Table> = tables.iter().copied().chain(ready.into_iter().filter(is_other)).collect();
    let mut done = match store.migrate_with(&all, changes).await {
        Ok(done) => done,
        Err(error) => {
            let restored: Vec<String> = views.into_iter().flat_map(|(_, restored)| restored).collect();
            let restored = catalog.run(&restored).await;
            restored.context("cannot create the views again; `stripe-sync views install` does")?;
            return Err(error.into());
        }
    };
    for (view, _) in views {
        done.push(create(catalog, view).await?);
    }
    Ok(done)
}

async fn create(catalog: &Catalog<'_>, view: &ViewDefinition) -> anyhow::Result<String> {
    let created = catalog.run(&view.create(&catalog.spelling)).await;
    created.with_context(|| format!("cannot install the view {}", view.name))?;
    Ok(format!("replaced the view {}", view.name))
}
