//! Stripe's objects as Rust types, generated from its OpenAPI document, and the handwritten primitives they are
//! made of: typed ids, [`Expandable`], [`List`], [`Timestamp`], [`Decimal`], [`Currency`], open enums.
//!
//! # Decoding
//!
//! [`decode`] reads one object from JSON text. It tolerates additions by Stripe:
//!
//! - an unknown field is ignored, an unknown enum value is kept
//!   (`…::UnknownValue`), an unknown union member is kept as [`RawJson`];
//! - a field that may be `null` or absent is an [`Option`]; a required field that is absent
//!   gets the empty value of its type (`0`, `""`, `false`, no elements). Only `id` and `object`
//!   are required;
//! - a value of the wrong type is an error, never a silent `None`, and the error names its JSON path.
//!
//! # Operations
//!
//! An operation is a struct with what it is given: `new` takes what must be given, and each of the rest has a setter. It is written
//! as one macro, so that it stays short; the parameters inside others are written by `params!` in the same way.
//!
//! ```text
//! crate::operation! {
//!     /// Creates a meter event.
//!     pub struct CreateBillingMeterEvent: Post "/v1/billing/meter_events" Form => BillingMeterEvent {
//!         required { event_name: String, payload: Map<String> }
//!         optional { identifier: String, timestamp: Timestamp }
//!     }
//! }
//! ```
//!
//! becomes
//!
//! ```text
//! /// Creates a meter event.
//! #[derive(Clone, Debug, Default)]
//! #[non_exhaustive]
//! pub struct CreateBillingMeterEvent {
//!     pub event_name: String,
//!     pub payload: Map<String>,
//!     pub identifier: Option<String>,
//!     pub timestamp: Option<Timestamp>,
//! }
//!
//! impl CreateBillingMeterEvent {
//!     pub fn new(event_name: impl Into<String>, payload: impl Into<Map<String>>) -> Self;
//!     pub fn identifier(self, identifier: impl Into<String>) -> Self;
//!     pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self;
//! }
//!
//! impl Operation for CreateBillingMeterEvent {
//!     type Output = BillingMeterEvent;
//!     const INFO: &'static OperationInfo = /* the method, the path, how parameters are written */;
//! }
//! ```
//!
//! # Features
//!
//! Each resource of Stripe has a cargo feature: its object, the embedded objects, and its operations. The feature with the
//! prefix `type-` excludes the operations, and is sufficient to sync. The default features are core
//! billing. `serialize` adds `serde::Serialize` to every type. `sqlx-sqlite` and `sqlx-postgres` let you read ids, enums and times
//! from columns, and bind them as parameters.

mod clearable;
mod deleted;
mod empty;
mod error;
mod event_of;
mod expand;
mod expandable;
mod file;
mod gated;
#[rustfmt::skip]
#[allow(missing_docs, reason = "the prose of Stripe's document is not copied; types link to its pages")]
#[allow(unused_imports, unreachable_pub, reason = "without features there is little in it")]
#[allow(deprecated, reason = "what Stripe has deprecated is there, and says so to users")]
mod generated;
mod id;
mod json;
mod list;
mod map;
mod money;
mod number;
mod object;
mod open_enum;
mod operation;
mod params;
mod range;
mod record;
#[cfg(feature = "serialize")]
mod serialize;
#[cfg(feature = "sqlx")]
mod sql;
mod time;
mod union;
mod value;

pub use clearable::Clearable;
pub use deleted::{Deleted, MaybeDeleted};
pub use empty::EmptyObject;
pub use error::V2Error;
pub use event_of::EventOf;
pub use expand::{Expand, ExpandTo};
pub use expandable::Expandable;
pub use file::{Binary, Upload};
pub(crate) use gated::gated;
pub use generated::*;
pub use id::{Id, IdKind};
pub use json::{DecodeError, DecodeErrorKind, Kind, Mapping, RawJson, Reader, Sequence, View};
#[doc(hidden)]
pub use json::{id_of, member, put_string};
pub use list::{List, PagedList, SearchResult};
pub use map::Map;
pub use money::{Currency, Money};
pub use number::{Decimal, Int64};
pub use object::{Expansion, ListInfo, ListStyle, NestedList, Object, ObjectInfo, ObjectType};
pub use open_enum::OpenEnum;
#[doc(hidden)]
pub use open_enum::known_value;
pub use operation::{Answer, Encoding, Listing, Method, Operation, OperationInfo};
pub use range::Range;
#[doc(hidden)]
pub use record::read_record;
pub use record::{Fill, Record, Shape};
#[cfg(feature = "serialize")]
#[doc(hidden)]
pub use serialize::serialize as __serialize;
#[cfg(feature = "serialize")]
pub use serialize::write_json;
pub use time::{DateTime, Timestamp};
#[doc(hidden)]
pub use union::object_of;
pub use value::{Always, Field, Maybe, Value, decode};

#[cfg(feature = "serialize")]
#[doc(hidden)]
pub use serde as __serde;
#[cfg(feature = "sqlx")]
#[doc(hidden)]
pub use sqlx as __sqlx;

/// The set of key-value pairs that an application may attach to an object: at most 50, values of at most 500
/// characters.
///
/// See <https://docs.stripe.com/api/metadata>.
pub type Metadata = Map<String>;
