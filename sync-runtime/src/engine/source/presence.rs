//! Asking whether an object is still there, because something below it is not.

use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::error::SyncError;
use crate::map::Object;
use crate::model::Table;
use crate::store::Store;

/// Whether an object is there.
pub(crate) enum Presence {
    /// It is, or the API refuses to say.
    There,
    /// It was deleted, which was known at an instant.
    Gone { as_of: i64 },
    /// Such objects cannot be asked for.
    Unknown,
}

impl<S: Store> Run<'_, S> {
    pub(crate) async fn presence(
        &self,
        table: &'static Table,
        id: &str,
        report: &mut ModelReport,
    ) -> Result<Presence, SyncError> {
        let Some((_, answer)) = self.ask(table, vec![id.to_owned()], report).await.pop() else {
            return Ok(Presence::Unknown);
        };
        match answer {
            Ok((text, as_of)) => Ok(match self.map(table, &text, None) {
                Ok(Object::Deleted { .. }) => Presence::Gone { as_of },
                _ => Presence::There,
            }),
            Err(error) if error.is_missing() => {
                Ok(Presence::Gone { as_of: crate::clock::as_of(error.asked_at()) })
            }
            Err(error) if error.is_refusal() => Ok(Presence::There),
            Err(error) => Err(error.into()),
        }
    }
}
