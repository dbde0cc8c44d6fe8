//! The source: access to the API, the lists of models, and the texts of objects.

pub(crate) mod account;
pub(crate) mod api;
pub(crate) mod clock;
pub(crate) mod lists;
mod mode;
pub(crate) mod nested;
pub(crate) mod presence;
pub(crate) mod redactions;

pub use account::KeyAccount;
pub(crate) use api::RawPage;
pub use lists::{ModelList, lists};
