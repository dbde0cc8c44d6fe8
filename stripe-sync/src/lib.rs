//! Stripe in your own database, in your own structs, checked by the compiler.

pub use stripe_types as types;
pub use sync_derive::StripeSync;
pub use sync_runtime as runtime;
pub use sync_runtime::{Children, ColumnType, ForColumn, MapError, Model};

#[doc(hidden)]
pub use sync_runtime::__derive;
