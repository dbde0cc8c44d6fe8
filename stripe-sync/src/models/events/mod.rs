// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Events of the last 30 days, and where they are sent.

mod event;
mod v2_event;
mod v2_event_destination;
mod webhook_endpoint;

pub use event::Event;
pub use v2_event::V2Event;
pub use v2_event_destination::V2EventDestination;
pub use webhook_endpoint::WebhookEndpoint;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Event::table),
    Link::to(WebhookEndpoint::table),
    Link::to(V2Event::table),
    Link::to(V2EventDestination::table),
];
