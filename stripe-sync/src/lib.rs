//! Stripe in your own database, in your own structs, checked by the compiler.
//!
//! Derive [`StripeSync`] on the structs of your tables, hand their tables to an [`Engine`](runtime::Engine), and it keeps
//! them as Stripe has them. [`models`] has ready-made ones.
//!
//! ```no_run
//! use stripe_sync::runtime::{Engine, Options, Silent, SqliteStore, Store};
//! use stripe_sync::types::{Customer, CustomerId, RawJson};
//! use stripe_sync::{Model, StripeSync, client::Client};
//!
//! #[derive(StripeSync)]
//! #[stripe(object = Customer, table = "customers")]
//! pub struct Cust {
//!     pub id: CustomerId,
//!     pub email: Option<String>,
//!     #[stripe(path = address.city)]
//!     pub city: Option<String>,
//!     #[stripe(raw)]
//!     pub raw: RawJson,
//! }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("sk_test_…").build()?;
//! let store = SqliteStore::open("sqlite://app.db").await?;
//! let engine = Engine::new(client, store, &[Cust::table()]);
//! engine.store().migrate(&engine.tables()).await?;
//! let report = engine.backfill(&Options::default(), &Silent).await?;
//! assert!(report.is_clean());
//! # Ok(())
//! # }
//! ```

// So that what the derive writes finds this crate under its own name.
extern crate self as stripe_sync;

#[cfg(feature = "models")]
#[rustfmt::skip]
#[allow(missing_docs, reason = "the fields are those of Stripe's objects; the structs link to its pages")]
pub mod models;
#[cfg(feature = "models")]
mod ready;

pub use stripe_client as client;
pub use stripe_types as types;
pub use sync_derive::StripeSync;
pub use sync_runtime as runtime;
pub use sync_runtime::{Children, ColumnType, ForColumn, MapError, Model, column_type};

#[doc(hidden)]
pub use sync_runtime::__derive;
