// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Files, links to them, and requests that were forwarded.

mod file;
mod file_link;
mod forwarding_request;

pub use file::File;
pub use file_link::FileLink;
pub use forwarding_request::ForwardingRequest;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(File::table),
    Link::to(FileLink::table),
    Link::to(ForwardingRequest::table),
];
