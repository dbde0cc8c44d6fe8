//! Events on their way to endpoints: signed, retried, and with trouble on request.

mod deliveries;
mod dispatcher;
mod endpoints;
mod manual;
mod post;
mod thin;

pub(crate) use deliveries::Deliveries;
pub(crate) use dispatcher::run;
pub use manual::Trouble;
pub(crate) use manual::Webhooks;
pub(crate) use post::post;
