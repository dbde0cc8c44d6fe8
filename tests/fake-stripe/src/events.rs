//! Events on their way to endpoints: signed, retried, and with trouble on request.

mod certificates;
mod deliveries;
mod dispatcher;
mod endpoints;
mod manual;
mod post;

pub(crate) use deliveries::Deliveries;
pub(crate) use dispatcher::run;
pub use manual::Trouble;
pub(crate) use manual::Webhooks;
pub(crate) use post::post;
