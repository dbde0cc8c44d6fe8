//! [`RowMapper`]: from the texts of objects to rows, without the data that was redacted.

use super::access::Source;
use super::redactions::Redactions;
use crate::engine::models::Models;
use crate::map::{ChildSet, MapFailure, Object, Origin, Plan};
use crate::model::Table;
use crate::personal::Instead;
use crate::store::{Store, StoreError};
use std::borrow::Cow;
use std::sync::Arc;
use stripe_client::Page;

/// Maps the texts of objects to rows, without the data that was redacted.
#[derive(Debug)]
pub(crate) struct RowMapper {
    source: Arc<Source>,
    models: Arc<Models>,
    redactions: Arc<Redactions>,
}

impl RowMapper {
    pub(crate) fn new(source: Arc<Source>, models: Arc<Models>, redactions: Arc<Redactions>) -> Self {
        Self { source, models, redactions }
    }

    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    pub(crate) fn models(&self) -> &Models {
        &self.models
    }

    /// Reads the redactions, unless they are fresh.
    pub(super) async fn refresh_redactions(&self, store: &impl Store) -> Result<(), StoreError> {
        self.redactions.refresh(store).await
    }

    /// Removes redacted data from a text.
    pub(super) fn clean<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.redactions.clean(text, Instead::Null)
    }

    /// Maps an object, from the list of a parent if there is one.
    pub(crate) fn map(&self, table: &Table, text: &str, parent: Option<&str>) -> Result<Object, MapFailure> {
        let (plan, origin) = (self.models.plan(table), Origin { parent, ..self.source.origin() });
        let clean = self.clean(text);
        match plan.map_from(&clean, origin) {
            // Some column must not be NULL.
            Err(_) if matches!(clean, Cow::Owned(_)) => {
                plan.map_from(&self.redactions.clean(text, Instead::Empty), origin)
            }
            mapped => mapped,
        }
    }

    /// Adds the rows of a page to a set of child rows.
    pub(super) fn add_children(
        &self,
        plan: &Plan,
        set: &mut ChildSet,
        page: &Page<'_>,
    ) -> Result<(), MapFailure> {
        let child = plan.child(set.index);
        for text in &page.data {
            let text = self.redactions.clean_child(text, &set.parent);
            set.rows.push(child.map_child(&text, &set.parent, set.rows.len(), self.source.origin())?);
        }
        Ok(())
    }
}
