//! Stripe in your own database, in your own structs, checked by the compiler.
//!
//! Derive [`StripeSync`] on the structs of your tables and pass the tables to an [`Engine`], which fills them and
//! keeps them up to date:
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")] mod example {
//! use stripe_sync::types::{Customer, CustomerId, Subscription, SubscriptionId, SubscriptionStatus};
//! use stripe_sync::{Client, Engine, Model, SqliteStore, StripeSync};
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
//!     pub customer: CustomerId, // the customer's row is written first
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
//! # Overview
//!
//! | task | API |
//! |---|---|
//! | map objects to tables | [`StripeSync`], which documents all attributes; [`models`] has ready-made structs |
//! | fill the tables, and compare them with Stripe | [`Engine::backfill`], [`sync_all`](Engine::sync_all), [`verify`](Engine::verify) |
//! | write an object right after you changed it at Stripe | [`Engine::sync`], [`sync_row`](Engine::sync_row), [`sync_by_ids`](Engine::sync_by_ids) |
//! | stay up to date | [`Receiver`] (webhooks; feature `webhook`) and [`Events`] (apply, poll, replay) |
//! | run your own code in the same transaction | [`Hooks`] for rows, [`Handler`] for events |
//! | test your code without Stripe | [`testing`] (feature `testing`) |
//! | call Stripe | [`Client`], with the operations of [`types`] |
//! | query your tables | [`Rows`] by id and column; anything else by `sqlx::query_as` on `store.pool()`, with the [`sqlx`] of this crate, or your own of the same version |
//!
//! # Features
//!
//! The default features are those of the command `stripe-sync`. In a program of your own, select the features that
//! you use:
//!
//! ```toml
//! stripe-sync = { version = "0.1", default-features = false, features = ["sqlite", "webhook", "operations"] }
//! ```
//!
//! | feature | |
//! |---|---|
//! | `sqlite`, `postgres` | the stores |
//! | `webhook` | the receiver of webhooks, with a router for axum 0.8 |
//! | `operations`, `all-operations` | objects and operations of core billing, or of the whole API; [`types`] has a feature for each resource |
//! | `billing`, `payments`, `connect`, … `full` | ready-made models, and the types of their objects |
//! | `raw` | ready-made models store the whole object as JSON |
//! | `chrono`, `time`, `jiff`, `uuid`, `rust_decimal`, `json` | columns of types of these crates |
//! | `serialize` | `serde::Serialize` for [`types`] |
//! | `testing` | for your tests: a fake Stripe in process, signed events, rows from JSON |
//! | `cli`, `demo` | the command, and its fake Stripe |
//!
//! An application with `sqlite`, `webhook` and `operations` compiles 163 crates, `postgres` in place of `sqlite` 25 more; each
//! feature for columns of another crate adds that crate. Most of the time goes to the C code of SQLite, to `sqlx`, and to
//! [`types`]: `all-operations` compiles all of the API, where `operations` compiles core billing and a feature such as
//! `type-dispute` one object. The default features, which an application does not need, compile 237 crates.
//! `cargo tree -e normal,build --prefix none | sort -u` lists them.

// The code that the derive writes names this crate.
extern crate self as stripe_sync;

#[cfg(feature = "models")]
#[rustfmt::skip]
#[allow(missing_docs, reason = "the fields are those of Stripe's objects; the structs link to its pages")]
pub mod models;
#[cfg(feature = "models")]
mod ready;
#[cfg(feature = "testing")]
pub mod testing;

pub use stripe_client as client;
pub use stripe_types as types;
pub use sync_derive::StripeSync;
pub use sync_runtime as runtime;

pub use stripe_client::{Client, Reply, webhook::Verifier};
#[cfg(feature = "postgres")]
pub use sync_runtime::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sync_runtime::SqliteStore;
pub use sync_runtime::report::{Connected, ModelReport, Polled, Replayed};
pub use sync_runtime::{
    Accounts, Changes, Children, ColumnType, DeletedRow, Engine, EventContext, EventOrigin, EventPattern,
    EventReport, EventSelection, Events, ForColumn, FromStored, Handler, HookError, Hooks, MapError,
    MigrationFiles, Model, NoObserver, Observer, OpenOptions, Options, Origins, Pace, PendingRow, ReadRow,
    Report, Retention, RowOrigin, Rows, SavedRow, Store, StoreError, SyncError, Table, ToColumn, Transaction,
    Verdict, Verified, VerifyOptions, column_type, derive, event_types, sqlx, with_children,
};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use sync_runtime::{AnyStore, Pool};
#[cfg(feature = "webhook")]
pub use sync_runtime::{Receipt, Receiver};
