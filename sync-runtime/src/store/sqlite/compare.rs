//! Comparing rows with what they should be.

use super::failure::failed;
use super::session::PlacedPool;
use super::statements::{bind, portions, statement};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{WrittenColumns, sqlite as sql};
use crate::store::{Compared, StoreError};
use sqlx::Row as _;

pub(super) async fn rows(
    database: &PlacedPool,
    table: &'static Table,
    rows: &[&Row],
) -> Result<Vec<Compared>, StoreError> {
    let others = WrittenColumns::of(&database.dialect, table).others;
    let mut compared = Vec::with_capacity(rows.len());
    for chunk in portions(table, rows) {
        let start = compared.len();
        compared.resize(start + chunk.len(), Compared::default());
        let mut query = statement(sql::compare(&database.dialect, table, chunk.len()), chunk.len());
        for (at, row) in chunk.iter().enumerate() {
            query = row.values.iter().fold(query, bind).bind(at as i64);
        }
        for found in query.fetch_all(&database.pool).await.map_err(failed("compare rows"))? {
            let Some(as_of) = found.get::<Option<i64>, _>(1) else { continue };
            let differs = |at: usize| found.get::<i64, _>(at + 2) != 0;
            let columns = others.iter().enumerate().filter(|(at, _)| differs(*at));
            let columns = columns.map(|(_, column)| column.name).collect();
            compared[start + found.get::<i64, _>(0) as usize] = Compared { as_of: Some(as_of), columns };
        }
    }
    Ok(compared)
}
