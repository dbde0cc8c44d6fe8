//! A stateful fake of Stripe's API over real HTTP, driven by the vendored OpenAPI document and by no type of ours: an
//! independent judge of the SDK and of the synchronisation, for tests and demonstrations.
//!
//! ```no_run
//! # async fn demo() -> std::io::Result<()> {
//! use fake_stripe::{FakeStripe, Sizes};
//!
//! let stripe = FakeStripe::builder().seed(1).sizes(Sizes::scaled(100)).start().await?;
//! println!("{} answers to {}", stripe.url(), stripe.api_key());
//! # Ok(())
//! # }
//! ```

mod faults;
mod http;
mod random;
mod sample;
mod server;
mod spec;
mod webhooks;
mod world;

pub use faults::{Fault, Faults};
pub use sample::{SAMPLE, SampleRequest, Variety, operations, sample, sample_request};
pub use server::{Builder, FakeStripe};
pub use spec::{Answer, Encoding, Operation, SPEC, Spec};
pub use webhooks::Trouble;
pub use world::Sizes;
