//! The pages as HTML, without scripts. All values are escaped.

mod browse;
mod forms;
mod jobs;
mod layout;
mod links;
mod login;
mod models;
mod object;
mod overview;
mod plot;
mod plots;

pub(super) use browse::browse;
pub(super) use forms::ask;
pub(super) use jobs::jobs;
pub(super) use layout::{error, not_found};
pub(super) use links::object_path;
pub(super) use login::login;
pub(super) use object::object;
pub(super) use overview::overview;
