//! [`FieldFilter`]: fields that are removed from everything that Stripe sends, or masked, before anything is stored.

mod rewrite;
mod rule;

pub use rule::FilterError;

use crate::model::Table;
use ring::hmac;
use rule::{FieldEffect, Rule};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use stripe_types::DecodeError;

/// Fields that are removed from everything that Stripe sends, or masked, before anything is stored: no row, no `raw`, no event of the
/// inbox and no dead letter holds them. Set it once, with [`SqlStore::filtered`](crate::store::SqlStore::filtered).
///
/// A field is named by the kind of its object, as in `customer` or `checkout.session`, and a path, as in `billing_details.address`.
/// The kind `*` stands for any place in any object. Objects inside of other objects and of events are filtered too. A path passes
/// through arrays.
///
/// A removed field becomes `null`. In a masked field each text becomes the same 32 hexadecimal digits wherever it stands, so that
/// masked values can be compared and joined; anything else, and a text that is a time, becomes `null`.
///
/// ```
/// # use sync_runtime::FieldFilter;
/// let filter = FieldFilter::default()
///     .exclude("charge", "billing_details")?
///     .mask_with(b"a key of at least sixteen bytes")?
///     .mask("customer", "email")?;
/// # Ok::<(), sync_runtime::FilterError>(())
/// ```
#[derive(Clone, Default)]
pub struct FieldFilter {
    rules: Arc<Vec<Rule>>,
    key: Option<Arc<hmac::Key>>,
}

/// The shortest key for masks, in bytes. Values such as phone numbers can be guessed by anyone who knows the key.
const SHORTEST_KEY: usize = 16;

impl FieldFilter {
    /// Removes a field.
    ///
    /// # Errors
    /// If the path is not one, or names a field by which objects are found, ordered or told apart.
    pub fn exclude(self, kind: &str, path: &str) -> Result<Self, FilterError> {
        self.with(kind, path, FieldEffect::Remove)
    }

    /// Masks a field.
    ///
    /// # Errors
    /// As [`exclude`](Self::exclude), and if there is no key yet.
    pub fn mask(self, kind: &str, path: &str) -> Result<Self, FilterError> {
        if self.key.is_none() {
            return Err(FilterError::NoKey);
        }
        self.with(kind, path, FieldEffect::Mask)
    }

    /// Sets the key of masks. With another key, the same value has another mask.
    ///
    /// # Errors
    /// If the key is shorter than 16 bytes.
    pub fn mask_with(mut self, key: &[u8]) -> Result<Self, FilterError> {
        if key.len() < SHORTEST_KEY {
            return Err(FilterError::ShortKey);
        }
        self.key = Some(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, key)));
        Ok(self)
    }

    fn with(mut self, kind: &str, path: &str, action: FieldEffect) -> Result<Self, FilterError> {
        Arc::make_mut(&mut self.rules).push(Rule::parse(kind, path, action)?);
        Ok(self)
    }

    /// Returns true if it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Checks that the rows of some tables can be made without the fields.
    ///
    /// # Errors
    /// If a column that cannot be NULL needs one of them, or ids of other objects are masked.
    pub fn check(&self, tables: &[&'static Table]) -> Result<(), FilterError> {
        for (rule, table) in self.rules.iter().flat_map(|rule| tables.iter().map(move |table| (rule, table)))
        {
            let path = || rule.path.join(".");
            if rule.hides_reference(table) {
                return Err(FilterError::Reference(path()));
            }
            if let Some(column) = rule.needed_by(table) {
                let column = format!("{}.{}", table.full_name(), column.name);
                return Err(FilterError::Required { path: path(), column });
            }
        }
        Ok(())
    }

    /// Filters a JSON text: an object, a page of objects, or an event.
    ///
    /// # Errors
    /// If the text is no JSON.
    pub(crate) fn apply<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, DecodeError> {
        if self.rules.is_empty() {
            return Ok(Cow::Borrowed(text));
        }
        rewrite::rewrite(&self.rules, self.key.as_deref(), text).map(Cow::Owned)
    }
}

/// Shows the fields, never the key.
impl fmt::Debug for FieldFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rules.iter()).finish()
    }
}

#[cfg(test)]
mod tests;
