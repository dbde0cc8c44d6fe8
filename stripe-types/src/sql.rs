//! Reading columns into the types of this crate, and binding them as parameters, with sqlx. On by the feature `sqlx`.
//!
//! Ids, enums and currencies are text; [`RawJson`] is JSON. In SQLite (feature `sqlx-sqlite`) a [`Timestamp`], a [`DateTime`]
//! and a [`Decimal`] are text; in PostgreSQL (feature `sqlx-postgres`) they are `timestamptz` and `numeric`.

#[cfg(any(feature = "sqlx-sqlite", feature = "sqlx-postgres"))]
mod decimal;
mod integer;
#[cfg(any(feature = "sqlx-sqlite", feature = "sqlx-postgres"))]
mod json;
#[cfg(any(feature = "sqlx-sqlite", feature = "sqlx-postgres"))]
mod time;

use sqlx::{Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};

use crate::id::Id;
use crate::money::Currency;

/// sqlx's traits for a type that has `as_str` and `From<&str>`: it is text.
#[doc(hidden)]
#[macro_export]
macro_rules! sql_by_text {
    ($type:ident $(<$parameter:ident>)?) => {
        impl<$($parameter,)? DB> $crate::__sqlx::Type<DB> for $type$(<$parameter>)?
        where
            DB: $crate::__sqlx::Database,
            String: $crate::__sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as $crate::__sqlx::Type<DB>>::type_info()
            }
            fn compatible(found: &DB::TypeInfo) -> bool {
                <String as $crate::__sqlx::Type<DB>>::compatible(found)
            }
        }
        impl<'q, $($parameter,)? DB> $crate::__sqlx::Encode<'q, DB> for $type$(<$parameter>)?
        where
            DB: $crate::__sqlx::Database,
            String: $crate::__sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buffer: &mut <DB as $crate::__sqlx::Database>::ArgumentBuffer,
            ) -> Result<$crate::__sqlx::encode::IsNull, $crate::__sqlx::error::BoxDynError> {
                <String as $crate::__sqlx::Encode<'q, DB>>::encode(self.as_str().to_owned(), buffer)
            }
        }
        impl<'r, $($parameter,)? DB> $crate::__sqlx::Decode<'r, DB> for $type$(<$parameter>)?
        where
            DB: $crate::__sqlx::Database,
            &'r str: $crate::__sqlx::Decode<'r, DB>,
        {
            fn decode(
                value: <DB as $crate::__sqlx::Database>::ValueRef<'r>,
            ) -> Result<Self, $crate::__sqlx::error::BoxDynError> {
                <&str as $crate::__sqlx::Decode<'r, DB>>::decode(value).map(Self::from)
            }
        }
    };
}

sql_by_text!(Id<K>);
sql_by_text!(Currency);
