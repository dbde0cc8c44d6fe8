//! Stripe in your own database, in your own structs, checked by the compiler.
//!
//! Derive [`StripeSync`] on the structs of your tables, hand their tables to an [`Engine`], and it keeps them as Stripe has
//! them:
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")] mod example {
//! use stripe_sync::types::{Customer, CustomerId, Subscription, SubscriptionId, SubscriptionStatus};
//! use stripe_sync::{Client, Engine, Model, SqliteStore, Store, StripeSync};
//!
//! #[derive(StripeSync)]
//! #[stripe(object = Customer, table = "customers")]
//! pub struct Cust {
//!     pub id: CustomerId,
//!     pub email: Option<String>,
//!     #[stripe(path = address.city)]
//!     pub city: Option<String>,
//!     #[stripe(local)]
//!     pub notes: Option<String>, // yours: never overwritten
//! }
//!
//! #[derive(StripeSync)]
//! #[stripe(object = Subscription, table = "subscriptions")]
//! pub struct Sub {
//!     pub id: SubscriptionId,
//!     #[stripe(references = Cust)]
//!     pub customer: CustomerId, // there before the row is written
//!     pub status: SubscriptionStatus,
//! }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(std::env::var("STRIPE_API_KEY")?)?;
//! let store = SqliteStore::open("sqlite://app.db").await?;
//! let engine = Engine::new(client, store, &[Cust::table(), Sub::table()]);
//! engine.store().migrate(&engine.tables()).await?;
//! let report = engine.sync_all().await?;
//! assert!(report.is_clean());
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # What there is
//!
//! | to | there is |
//! |---|---|
//! | map objects to tables | [`StripeSync`], whose page has all attributes; [`models`] has ready-made structs |
//! | fill the tables, and compare them with Stripe | [`Engine::backfill`], [`sync_all`](Engine::sync_all), [`verify`](Engine::verify) |
//! | show at once what was changed at Stripe | [`Engine::sync`], [`sync_row`](Engine::sync_row), [`sync_by_ids`](Engine::sync_by_ids) |
//! | stay fresh | [`Receiver`] (webhooks; feature `webhook`) and [`Events`] (applying them, polls, replays) |
//! | do something of your own in the same transaction | [`Hooks`] for rows, [`Handler`] for events |
//! | call Stripe | [`Client`], with the operations of [`types`] |
//! | query your tables | `store.pool()`, with the [`sqlx`] of this crate or the same version of your own |
//!
//! # Features
//!
//! The default is what the command `stripe-sync` needs. A program of your own takes what it uses:
//!
//! ```toml
//! stripe-sync = { version = "0.1", default-features = false, features = ["sqlite", "webhook", "operations"] }
//! ```
//!
//! | feature | |
//! |---|---|
//! | `sqlite`, `postgres` | the stores |
//! | `webhook` | the receiver of webhooks, with a router of axum 0.8 |
//! | `operations`, `all-operations` | objects and operations of core billing, or of all of the API; [`types`] has a feature for each resource |
//! | `billing`, `payments`, `connect`, … `full` | ready-made models, and the objects that they are made from |
//! | `raw` | ready-made models keep the whole object as JSON |
//! | `chrono`, `time`, `uuid`, `rust_decimal`, `json` | columns of types of these crates |
//! | `serialize` | `serde::Serialize` for [`types`] |
//! | `cli`, `demo` | the command, and its fake of Stripe |

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

pub use stripe_client::{Client, Reply, webhook::Verifier};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use sync_runtime::AnyStore;
#[cfg(feature = "postgres")]
pub use sync_runtime::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sync_runtime::SqliteStore;
pub use sync_runtime::{
    Children, ColumnType, Engine, Events, ForColumn, Handler, HookError, Hooks, Incoming, Landed, MapError,
    Model, Notice, Options, Report, Silent, Store, StoreError, SyncError, Transaction, Verdict, column_type,
    sqlx,
};
#[cfg(feature = "webhook")]
pub use sync_runtime::{Receipt, Receiver};

#[doc(hidden)]
pub use sync_runtime::__derive;
