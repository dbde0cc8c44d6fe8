//! What the lists of a model have shown.

use super::clean;
use super::connections::Connections;
use super::failure::failed;
use super::limits::PLAIN;
use super::session::{Execute as _, query};
use crate::model::Table;
use crate::sql::{self as shared, postgres as sql};
use crate::store::{Showing, StoreError};
use sqlx::Row as _;

/// The longest id that is remembered, in bytes.
const LONGEST: usize = 2000;

pub(super) async fn accounts(connections: &Connections, model: &str) -> Result<Vec<String>, StoreError> {
    let failure = failed("read the runs");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let query = query(shared::accounts::OWNERS);
    let rows = query.bind(model).all(&mut transaction).await.map_err(&failure)?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn show(
    connections: &Connections,
    showing: &Showing,
    ids: &[String],
) -> Result<(), StoreError> {
    let failure = failed("remember what was shown");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    // One that is too long for an index has no row, either.
    let ids: Vec<_> = ids.iter().filter(|id| id.len() < LONGEST).map(|id| clean::text(id)).collect();
    let query = query(sql::shown::SHOW).bind(&showing.account).bind(showing.model).bind(showing.began);
    query.bind(ids).run(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}

pub(super) async fn unshown(
    connections: &Connections,
    table: &'static Table,
    showing: &Showing,
    livemode: Option<bool>,
    (after, limit): (Option<&str>, u32),
) -> Result<Vec<String>, StoreError> {
    let failure = failed("look for rows that no list showed");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let livemode = livemode.filter(|_| table.mode_column().is_some());
    let query = query(shared::unshown(&sql::Postgres, table, livemode.is_some())).bind(i64::from(limit));
    let query = query.bind(after.unwrap_or_default()).bind(showing.began);
    let mut query = query.bind(&showing.account).bind(showing.model);
    if let Some(livemode) = livemode {
        query = query.bind(livemode);
    }
    let rows = query.all(&mut transaction).await.map_err(&failure)?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn forget(connections: &Connections, showing: &Showing) -> Result<(), StoreError> {
    let failure = failed("forget what was shown");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let query = query(shared::FORGET).bind(&showing.account).bind(showing.model).bind(showing.began);
    query.run(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}
