//! Comparing rows with what they should be.

use super::connections::Connections;
use super::failure::failed;
use super::limits::PLAIN;
use super::session::{Execute as _, query};
use super::{arrays, inspect};
use crate::map::Row;
use crate::model::Table;
use crate::sql::{WrittenColumns, postgres as sql};
use crate::store::rows::Dated;
use crate::store::{Compared, StoreError};
use sqlx::Row as _;

pub(super) async fn rows(
    connections: &Connections,
    table: &'static Table,
    rows: &[&Row],
) -> Result<Vec<Compared>, StoreError> {
    let failure = failed("compare rows");
    let dialect = connections.dialect();
    let others = WrittenColumns::of(dialect, table).others;
    let dated: Vec<Dated<'_>> = rows.iter().map(|row| (*row, 0)).collect();
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    inspect::learn(dialect, &mut transaction, &[table]).await.map_err(&failure)?;
    let statement = query(sql::compare(dialect, table));
    let statement = arrays::bind(statement, dialect, table, &dated).map_err(&failure)?;
    let mut compared = vec![Compared::default(); rows.len()];
    for found in statement.all(&mut transaction).await.map_err(&failure)? {
        let Some(as_of) = found.get::<Option<i64>, _>(1) else { continue };
        let differs: Vec<bool> = found.get(2);
        let columns = others.iter().zip(differs).filter(|(_, differs)| *differs);
        let columns = columns.map(|(column, _)| column.name).collect();
        compared[found.get::<i64, _>(0) as usize - 1] = Compared { as_of: Some(as_of), columns };
    }
    Ok(compared)
}
