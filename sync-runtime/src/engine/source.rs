//! The source: access to the API, the lists of models, and the mapping of the objects that they show.

pub(crate) mod access;
pub(crate) mod account;
pub(crate) mod clock;
pub(crate) mod clocks;
mod failures;
pub(crate) mod lists;
pub(crate) mod mapper;
mod mode;
mod nested;
pub(crate) mod page;
pub(crate) mod presence;
pub(crate) mod redactions;
pub(crate) mod rows;
pub(crate) mod sub_list;

pub use account::KeyAccount;
pub use lists::{ModelList, lists, reads_once};
