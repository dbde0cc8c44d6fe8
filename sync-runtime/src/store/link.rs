//! Linking rows to those of the application, in the transaction that writes them.

use super::Links;
use super::lessons::{WriteError, refused};
use super::writing::Writing;
use crate::model::{Table, UserLink};
use crate::sql::LinkSql;

/// Links those of the rows that are not linked yet.
pub(super) async fn link<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    ids: &[&str],
) -> Result<Links, WriteError> {
    let mut links = Links::default();
    for (column, link) in table.links().filter(|_| !ids.is_empty()) {
        let sql = LinkSql::of(writing.dialect(), table, column, link);
        // What the table of the application refuses is refused of the rows that need it.
        let failed = |error| refused::<W>(link.table, error);
        if let Some(create) = sql.create {
            links.created += writing.linking(table, create, ids).await.map_err(failed)?.len() as u64;
        }
        links.linked += writing.linking(table, sql.link, ids).await.map_err(failed)?.len() as u64;
        for (id, fitting) in writing.linking(table, sql.rest, ids).await? {
            links.left(table, link, &id, fitting);
        }
    }
    Ok(links)
}

impl Links {
    /// Counts a row that is not linked, and logs it.
    fn left(&mut self, table: &Table, link: &UserLink, id: &str, fitting: i64) {
        let (model, users) = (table.model, link.table);
        if fitting == 0 {
            self.missing += 1;
            tracing::debug!(model, id, users, "not linked: no row matches");
        } else {
            self.ambiguous += 1;
            tracing::warn!(model, id, users, fitting, "not linked: more than one row matches");
        }
    }
}
