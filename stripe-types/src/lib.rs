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
//! An operation is a struct of its parameters: `new` takes the required ones, and each of the others has a setter, which
//! takes a value or an `Option`. It is written as one macro, so that it stays short. `params!` writes nested parameters in
//! the same way.
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
//!     pub fn identifier<Kind>(self, identifier: impl Given<String, Kind>) -> Self;
//!     pub fn timestamp<Kind>(self, timestamp: impl Given<Timestamp, Kind>) -> Self;
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
//! prefix `type-` excludes the operations, and is sufficient to sync. The default features are core billing.
//!
//! - `serialize` adds `serde::Serialize` to every type, and `serde::Deserialize` to ids, enums, times, currencies and
//!   decimals. `deserialize` adds it to every type.
//! - `sqlx-sqlite` and `sqlx-postgres` read ids, enums, times and decimals from columns, and bind them as parameters.
//! - `chrono`, `time`, `jiff` and `rust_decimal` convert times and decimals to the types of these crates.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod boxed;
mod clearable;
mod convert;
mod decline;
mod deleted;
#[cfg(feature = "serialize")]
mod deserialize;
mod empty;
mod equal;
mod error;
mod event;
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
mod parse;
mod range;
mod record;
#[cfg(feature = "serialize")]
mod serialize;
mod setter;
#[cfg(feature = "sqlx")]
mod sql;
mod time;
mod traits;
mod union;
mod value;

pub use boxed::Boxed;
pub use clearable::Clearable;
pub use decline::DeclineCode;
pub use deleted::{Deleted, MaybeDeleted};
#[cfg(feature = "deserialize")]
#[doc(hidden)]
pub use deserialize::deserialize as __deserialize;
#[cfg(feature = "serialize")]
#[doc(hidden)]
pub use deserialize::{deserialize_by_text as __deserialize_by_text, deserialize_text as __deserialize_text};
pub use empty::EmptyObject;
#[doc(hidden)]
pub use equal::is_equal;
pub use error::V2Error;
#[doc(hidden)]
pub use event::decode_event_object;
pub use event_of::EventOf;
pub use expand::Expand;
pub use expandable::Expandable;
pub use file::{Binary, Upload};
pub(crate) use gated::gated;
pub use generated::*;
// Each type by its name and feature: the compiler names the feature of a missing one only if it is missing here.
include!("generated/exports/objects.rs");
include!("generated/exports/operations.rs");
include!("generated/exports/params.rs");
include!("generated/exports/shared.rs");
pub use id::{Id, IdKind};
pub use json::{DecodeError, DecodeErrorKind, Kind, RawJson, Reader};
#[doc(hidden)]
pub use json::{id_of, member, put_string};
pub use list::{List, PagedList, SearchResult};
pub use map::Map;
pub use money::{Currency, Money};
pub use number::{Decimal, Int64};
pub use object::{Expansion, ListInfo, ListStyle, NestedList, Object, ObjectInfo, ObjectType};
pub use open_enum::OpenEnum;
#[doc(hidden)]
pub use open_enum::{SetText, boxed_text, compare_texts, place_of, read_text};
#[doc(hidden)]
pub use operation::utf8;
pub use operation::{Answer, Encoding, Listing, Method, Operation, OperationInfo};
#[doc(hidden)]
pub use params::append;
pub use parse::ParseError;
pub use range::Range;
#[cfg(feature = "serialize")]
#[doc(hidden)]
pub use serialize::serialize as __serialize;
#[cfg(feature = "serialize")]
pub use serialize::write_json;
pub use setter::{Given, GivenList};
pub use time::{DateTime, Timestamp};
#[doc(hidden)]
pub use union::object_of;
#[doc(hidden)]
pub use value::debug_value;
pub use value::{
    Always, AsView, Field, Fill, Look, Mapping, Maybe, Record, Sequence, Shape, Value, View, decode,
};

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
