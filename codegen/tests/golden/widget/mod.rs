// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Ready-made models, written with the derive itself: a column for each field, a table for each embedded list, and the
//! whole object as JSON beside them, unless the feature `raw` is off. The account is part of the key, in the column `_account`:
//! so several share the tables. Each group is a cargo feature.

#[cfg(feature = "models")]
mod models;
#[cfg(feature = "models")]
pub use models::Widget;

pub use crate::ready::{Ready, all, below, ready};

use crate::runtime::Link;

/// The models of each group that is compiled, parents first.
pub(crate) const GROUPS: &[(&str, &[Link])] = &[
    #[cfg(feature = "models")]
    ("models", models::MODELS),
];
