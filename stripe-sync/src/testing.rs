//! Tests of an application without Stripe: a fake in process, signed events that are applied before the test goes on, and
//! rows from JSON.
//!
//! Enable the feature for your tests alone:
//!
//! ```toml
//! [dev-dependencies]
//! stripe-sync = { version = "0.1", default-features = false, features = ["testing"] }
//! ```
//!
//! ```
//! # #[cfg(feature = "sqlite")] mod example {
//! use stripe_sync::testing::{FromJson, TestStripe};
//! use stripe_sync::types::{Customer, CustomerId};
//! use stripe_sync::{Events, Model, Rows, SqliteStore, StripeSync};
//!
//! #[derive(StripeSync)]
//! #[stripe(object = Customer)]
//! struct Cust {
//!     id: CustomerId,
//!     email: Option<String>,
//! }
//!
//! # pub async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let row = Cust::from_json(r#"{ "id": "cus_1", "object": "customer", "email": "jenny@example.com" }"#)?;
//! assert_eq!(row.email.as_deref(), Some("jenny@example.com"));
//!
//! let stripe = TestStripe::start().await?;
//! let store = SqliteStore::open("sqlite::memory:").await?;
//! let events = Events::new(stripe.engine(store.clone(), &[Cust::table()]).await?);
//! let customer = stripe.customer().email("jenny@example.com").create();
//! stripe.deliver(&events).await?;
//! assert!(Cust::find(&store, customer.id).await?.is_some());
//! # Ok(())
//! # }
//! # }
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! #     #[cfg(feature = "sqlite")]
//! #     tokio::runtime::Runtime::new()?.block_on(example::example())?;
//! #     Ok(())
//! # }
//! ```

mod error;
#[cfg(feature = "sqlite")]
mod row;
mod stripe;

pub use error::TestError;
pub use fake_stripe::{FakeStripe, Fault, Sizes, Time};
#[cfg(feature = "sqlite")]
pub use row::FromJson;
pub use stripe::{TestStripe, wait_until_applied};
