//! The fake in process: starting it, changing its objects, and looking at its requests.

mod builder;
mod events;
mod fake;
mod operations;
mod snapshot;
mod world;

pub use builder::Builder;
pub use fake::FakeStripe;
pub use snapshot::Snapshot;
pub use world::{CreatedCustomer, CustomerBuilder};
