//! What the lists of a model have shown.

use super::{begin, clean, failed, query, sql};
use crate::model::Table;
use crate::sql as shared;
use crate::store::{Showing, StoreError};
use sqlx::{PgPool, Row as _};

pub(super) async fn accounts(pool: &PgPool, model: &str) -> Result<Vec<String>, StoreError> {
    let failure = failed("read the runs");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let query = query(shared::accounts::OWNERS);
    let rows = query.bind(model).fetch_all(&mut *transaction).await.map_err(&failure)?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn show(pool: &PgPool, showing: &Showing, ids: &[String]) -> Result<(), StoreError> {
    let failure = failed("remember what was shown");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let ids: Vec<_> = ids.iter().map(|id| clean::text(id)).collect();
    let query = query(sql::shown::SHOW).bind(&showing.account).bind(showing.model).bind(showing.began);
    query.bind(ids).execute(&mut *transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}

pub(super) async fn unshown(
    pool: &PgPool,
    table: &'static Table,
    showing: &Showing,
    livemode: Option<bool>,
    (after, limit): (Option<&str>, u32),
) -> Result<Vec<String>, StoreError> {
    let failure = failed("look for rows that no list showed");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let livemode = livemode.filter(|_| table.mode_column().is_some());
    let query = query(shared::unshown(&sql::Postgres, table, livemode.is_some())).bind(i64::from(limit));
    let query = query.bind(after.unwrap_or_default()).bind(showing.began);
    let mut query = query.bind(&showing.account).bind(showing.model);
    if let Some(livemode) = livemode {
        query = query.bind(livemode);
    }
    let rows = query.fetch_all(&mut *transaction).await.map_err(&failure)?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn forget(pool: &PgPool, showing: &Showing) -> Result<(), StoreError> {
    let failure = failed("forget what was shown");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let query = query(shared::FORGET).bind(&showing.account).bind(showing.model).bind(showing.began);
    query.execute(&mut *transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}
