//! [`Children`]: the field of a model that stands for rows of another table.

use std::ops::{Deref, DerefMut};

/// The rows of a child table that belong to a row.
///
/// The rows are synchronised with it; the field holds them only where the application has loaded them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Children<M>(pub Vec<M>);

impl<M> Default for Children<M> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<M> Deref for Children<M> {
    type Target = Vec<M>;

    fn deref(&self) -> &Vec<M> {
        &self.0
    }
}

impl<M> DerefMut for Children<M> {
    fn deref_mut(&mut self) -> &mut Vec<M> {
        &mut self.0
    }
}
