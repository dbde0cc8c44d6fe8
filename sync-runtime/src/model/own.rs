//! Column types of the application.

use super::{MapError, SqlValue};

/// Marks the implementations for types that stand for another one.
#[derive(Debug)]
pub struct ViaNewtype<Via>(Via);

/// Makes a type of your own a column type.
///
/// `column_type!(MyId: String)`: it holds, and is stored as, what a `String` does; likewise for every other column type.
/// `column_type!(Tier: FromStr)`: it is stored as text, and a text that its `FromStr` refuses makes the object a dead letter.
///
/// ```
/// # use sync_runtime as stripe_sync;
/// struct OrderId(String);
/// stripe_sync::column_type!(OrderId: String);
///
/// enum Tier { Free, Paid }
/// stripe_sync::column_type!(Tier: FromStr);
///
/// impl std::str::FromStr for Tier {
///     type Err = ();
///
///     fn from_str(text: &str) -> Result<Self, ()> {
///         match text {
///             "free" => Ok(Self::Free),
///             "paid" => Ok(Self::Paid),
///             _ => Err(()),
///         }
///     }
/// }
/// ```
///
/// Where that is not enough, implement [`ColumnType`](crate::ColumnType) and [`ForColumn`](crate::ForColumn).
#[macro_export]
macro_rules! column_type {
    ($type:ty: FromStr) => {
        $crate::column_type!(@as $type, ::std::string::String, |json| $crate::derive::parsed::<$type>(json));
    };
    ($type:ty: $inner:ty) => {
        $crate::column_type!(@as $type, $inner, |json| <$inner as $crate::ColumnType<_>>::read(json));
    };
    (@as $type:ty, $inner:ty, $read:expr) => {
        impl $crate::ColumnType for $type {
            const SQL: $crate::table::SqlType = <$inner as $crate::ColumnType<_>>::SQL;
            const NULLABLE: bool = <$inner as $crate::ColumnType<_>>::NULLABLE;
            const BYTES: u8 = <$inner as $crate::ColumnType<_>>::BYTES;
            const ARRAY: ::core::option::Option<&'static str> = <$inner as $crate::ColumnType<_>>::ARRAY;

            fn read(
                json: ::core::option::Option<&str>,
            ) -> ::core::result::Result<$crate::table::SqlValue, $crate::MapError> {
                let read: fn(_) -> _ = $read;
                read(json)
            }
        }
        impl<Via> $crate::derive::ToColumn<$crate::derive::ViaNewtype<Via>> for $type
        where
            Self: $crate::derive::IntoInner<$inner, $crate::derive::ViaNewtype<Via>>,
            $inner: $crate::derive::ToColumn<Via>,
        {
            fn to_column(self) -> ::core::result::Result<$crate::table::SqlValue, $crate::MapError> {
                $crate::derive::ToColumn::to_column($crate::derive::IntoInner::into_inner(self))
            }
        }
        impl<F: ?Sized, Via> $crate::ForColumn<F, $crate::derive::ViaNewtype<Via>> for $type
        where
            $inner: $crate::ForColumn<F, Via>,
        {
        }
    };
}

/// Returns the text of a string that parses as a `T`.
///
/// # Errors
/// If it does not parse.
#[doc(hidden)]
pub fn parsed<T: std::str::FromStr>(json: Option<&str>) -> Result<SqlValue, MapError> {
    let text = super::read::string(json)?;
    match text.parse::<T>() {
        Ok(_) => Ok(SqlValue::Text(text.into())),
        // Its own message could show the value.
        Err(_) => Err(MapError::Refused(format!("not a `{}`", std::any::type_name::<T>()).into())),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{ColumnType, MapError, SqlType, SqlValue};

    struct Count(#[expect(dead_code, reason = "only its type is wanted")] i64);
    column_type!(Count: i64);

    struct Even;
    column_type!(Even: FromStr);

    impl std::str::FromStr for Even {
        type Err = ();

        fn from_str(text: &str) -> Result<Self, ()> {
            let even = text.parse::<u32>().is_ok_and(|number| number.is_multiple_of(2));
            even.then_some(Self).ok_or(())
        }
    }

    #[test]
    fn a_newtype_is_stored_as_what_it_holds() {
        assert_eq!(<Count as ColumnType>::SQL, SqlType::Integer);
        assert_eq!(<Option<Count> as ColumnType<_>>::read(Some("\"3\"")), Ok(SqlValue::Integer(3)));
    }

    #[test]
    fn what_does_not_parse_is_refused_without_its_value() {
        assert_eq!(<Even as ColumnType>::read(Some("\"12\"")), Ok(SqlValue::Text("12".into())));
        let refused = <Even as ColumnType>::read(Some("\"13\""));
        assert!(matches!(&refused, Err(MapError::Refused(reason)) if !reason.contains("13")), "{refused:?}");
    }
}
