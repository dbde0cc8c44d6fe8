//! Redactions on whichever store it is.

use super::AnyStore;
use crate::model::Table;
use crate::store::StoreError;
use crate::store::redact::{RedactStore, Redacted, Redaction};
use std::collections::HashSet;

impl RedactStore for AnyStore {
    async fn redact(&self, tables: &[&'static Table], redaction: &Redaction) -> Result<Redacted, StoreError> {
        whichever!(self, store => store.redact(tables, redaction))
    }

    async fn redactions(&self) -> Result<HashSet<String>, StoreError> {
        whichever!(self, store => store.redactions())
    }
}
