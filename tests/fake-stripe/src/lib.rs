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

mod document;
mod error;
mod events;
mod facts;
mod faults;
mod flows;
mod http;
mod random;
mod sample;
mod seed;
mod state;
mod testing;

pub use document::{Answer, Encoding, Operation, SPEC, Spec};
pub use events::Trouble;
pub use faults::{Fault, Faults};
pub use sample::{SAMPLE, SampleRequest, Variety, operations, sample, sample_request};
pub use state::{Sizes, Time};
pub use testing::{Builder, CreatedCustomer, CustomerBuilder, FakeStripe, Snapshot};
