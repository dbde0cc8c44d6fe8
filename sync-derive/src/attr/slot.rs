//! [`AttributeSlot`]: the place of an attribute's value, which may be given once or several times.

use super::AttributeName;

/// The place of an attribute's value.
pub(super) trait AttributeSlot {
    type Value;

    /// Stores a value.
    ///
    /// # Errors
    /// If the attribute may be given once, and is given again.
    fn put(&mut self, word: &AttributeName, value: Self::Value) -> syn::Result<()>;

    /// Returns true if the attribute is given.
    fn is_given(&self) -> bool;
}

impl<T> AttributeSlot for Option<T> {
    type Value = T;

    fn put(&mut self, word: &AttributeName, value: T) -> syn::Result<()> {
        match self.replace(value) {
            None => Ok(()),
            Some(_) => {
                Err(syn::Error::new(word.ident.span(), format!("duplicate attribute `{}`", word.text)))
            }
        }
    }

    fn is_given(&self) -> bool {
        self.is_some()
    }
}

impl<T> AttributeSlot for Vec<T> {
    type Value = T;

    fn put(&mut self, _: &AttributeName, value: T) -> syn::Result<()> {
        self.push(value);
        Ok(())
    }

    fn is_given(&self) -> bool {
        !self.is_empty()
    }
}
