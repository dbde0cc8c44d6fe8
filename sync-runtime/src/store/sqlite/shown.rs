//! What the lists of a model have shown.

use super::{failed, json_array, sql};
use crate::model::Table;
use crate::sql as shared;
use crate::store::{Showing, StoreError};
use sqlx::{AssertSqlSafe, SqlitePool};

pub(super) async fn accounts(pool: &SqlitePool, model: &str) -> Result<Vec<String>, StoreError> {
    let query = sqlx::query_scalar(shared::accounts::OWNERS);
    query.bind(model).fetch_all(pool).await.map_err(failed("read the runs"))
}

pub(super) async fn show(pool: &SqlitePool, showing: &Showing, ids: &[String]) -> Result<(), StoreError> {
    let query = sqlx::query(sql::shown::SHOW).bind(&showing.account).bind(showing.model).bind(showing.began);
    let query = query.bind(json_array(ids.iter().map(String::as_str)));
    query.execute(pool).await.map(drop).map_err(failed("remember what was shown"))
}

pub(super) async fn unshown(
    pool: &SqlitePool,
    table: &'static Table,
    showing: &Showing,
    livemode: Option<bool>,
    (after, limit): (Option<&str>, u32),
) -> Result<Vec<String>, StoreError> {
    let livemode = livemode.filter(|_| table.mode_column().is_some());
    let text = shared::unshown(&sql::Sqlite, table, livemode.is_some());
    let query = sqlx::query_scalar(AssertSqlSafe(text)).bind(i64::from(limit));
    let query = query.bind(after.unwrap_or_default()).bind(showing.began);
    let mut query = query.bind(&showing.account).bind(showing.model);
    if let Some(livemode) = livemode {
        query = query.bind(livemode);
    }
    query.fetch_all(pool).await.map_err(failed("look for rows that no list showed"))
}

pub(super) async fn forget(pool: &SqlitePool, showing: &Showing) -> Result<(), StoreError> {
    let query = sqlx::query(shared::FORGET).bind(&showing.account).bind(showing.model).bind(showing.began);
    query.execute(pool).await.map(drop).map_err(failed("forget what was shown"))
}
