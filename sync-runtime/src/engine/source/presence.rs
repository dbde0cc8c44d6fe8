//! [`Presence`]: the existence of an object whose nested list does not exist.

use super::rows::RowMapper;
use crate::clock::as_of;
use crate::engine::report::ModelReport;
use crate::error::SyncError;
use crate::map::Object;
use crate::model::Table;

/// The existence of an object.
pub(crate) enum Presence {
    /// The object exists, or the API refuses the request.
    Exists,
    /// The object was deleted before this instant.
    Deleted { as_of: i64 },
    /// The API does not return such objects by their ids.
    Unknown,
}

impl Presence {
    /// Requests an object to find out if it exists.
    pub(crate) async fn of(
        rows: &RowMapper,
        table: &'static Table,
        id: &str,
        report: &mut ModelReport,
    ) -> Result<Self, SyncError> {
        match rows.source().retrieve(table, vec![id.to_owned()], report).await.pop() {
            None => Ok(Self::Unknown),
            Some((_, Ok((text, as_of)))) => Ok(match rows.map(table, &text, None) {
                Ok(Object::Deleted { .. }) => Self::Deleted { as_of },
                _ => Self::Exists,
            }),
            Some((_, Err(error))) if error.is_missing() => {
                Ok(Self::Deleted { as_of: as_of(error.asked_at()) })
            }
            Some((_, Err(error))) if error.is_refusal() => Ok(Self::Exists),
            Some((_, Err(error))) => Err(error.into()),
        }
    }
}
