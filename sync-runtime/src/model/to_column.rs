//! [`ToColumn`]: the values of the application's functions as values of columns.

use super::column_type::{ViaEnum, ViaList, ViaOption};
use super::own::ViaNewtype;
use super::read::list;
use super::{ColumnType, MapError, SqlType, SqlValue};
use std::fmt::Display;
use stripe_types::{Currency, DateTime, Decimal, Id, Int64, OpenEnum, RawJson, Timestamp};

/// A type that a `with` function can return: a column type, or a `Result` of one. An error makes the object a dead letter, with
/// the text of the error as its reason.
///
/// `Via` as in [`ColumnType`].
#[diagnostic::on_unimplemented(
    message = "a `with` function cannot return a `{Self}`",
    label = "return a column type, or a `Result` of one",
    note = "an `async` function cannot fill a column: write `#[stripe(local)]`, and set the column in `Hooks::before`, which is async",
    note = "for a type with `column_type!(MyType: String)`, write `impl From<MyType> for String`"
)]
pub trait ToColumn<Via = ()> {
    /// Converts the value.
    ///
    /// # Errors
    /// If the column type cannot hold it.
    fn to_column(self) -> Result<SqlValue, MapError>;
}

/// Marks the implementation for a `Result`.
#[derive(Debug)]
pub struct ViaResult<Via>(Via);

impl<T: ToColumn<Via>, E: Display, Via> ToColumn<ViaResult<Via>> for Result<T, E> {
    fn to_column(self) -> Result<SqlValue, MapError> {
        match self {
            Ok(value) => value.to_column(),
            Err(error) => Err(MapError::Refused(error.to_string().into())),
        }
    }
}

impl<T: ToColumn<Via>, Via> ToColumn<ViaOption<Via>> for Option<T> {
    fn to_column(self) -> Result<SqlValue, MapError> {
        self.map_or(Ok(SqlValue::Null), T::to_column)
    }
}

impl<T, Via, Type> ToColumn<ViaList<(Via, Type)>> for Vec<T>
where
    T: ToColumn<Via> + ColumnType<Type>,
{
    fn to_column(self) -> Result<SqlValue, MapError> {
        list(self.into_iter().map(T::to_column), matches!(T::SQL, SqlType::Json))
    }
}

#[diagnostic::do_not_recommend]
impl<E: OpenEnum> ToColumn<ViaEnum> for E {
    fn to_column(self) -> Result<SqlValue, MapError> {
        Ok(SqlValue::Text(self.as_str().into()))
    }
}

impl<K> ToColumn for Id<K> {
    fn to_column(self) -> Result<SqlValue, MapError> {
        Ok(SqlValue::Text(self.as_str().into()))
    }
}

/// A type of the application that converts to the type that it stands for. `Via` is that of the implementation that asks.
#[diagnostic::on_unimplemented(
    message = "a `with` function that returns a `{Self}` needs `impl From<{Self}> for {Inner}`",
    label = "does not convert to a `{Inner}`"
)]
pub trait IntoInner<Inner, Via> {
    /// Converts the value.
    fn into_inner(self) -> Inner;
}

#[diagnostic::do_not_recommend]
impl<T: Into<Inner>, Inner, Via> IntoInner<Inner, ViaNewtype<Via>> for T {
    fn into_inner(self) -> Inner {
        self.into()
    }
}

macro_rules! values {
    ($($type:ty: |$value:ident| $to:expr;)*) => { $(
        impl ToColumn for $type {
            fn to_column(self) -> Result<SqlValue, MapError> {
                let $value = self;
                $to
            }
        }
    )* };
}

values! {
    String: |text| Ok(SqlValue::Text(text.into()));
    bool: |flag| Ok(SqlValue::Boolean(flag));
    i64: |number| Ok(SqlValue::Integer(number));
    i32: |number| Ok(SqlValue::Integer(number.into()));
    i16: |number| Ok(SqlValue::Integer(number.into()));
    u32: |number| Ok(SqlValue::Integer(number.into()));
    u64: |number| {
        let expected = MapError::Type { expected: "a natural number of 63 bits" };
        i64::try_from(number).map(SqlValue::Integer).map_err(|_| expected)
    };
    Int64: |number| Ok(SqlValue::Integer(number.0));
    Timestamp: |time| Self::read(Some(&time.seconds().to_string()));
    Currency: |currency| Ok(SqlValue::Text(currency.as_str().into()));
    DateTime: |time| Self::read(Some(&format!("{:?}", time.as_str())));
    Decimal: |number| Self::read(Some(number.as_str()));
    RawJson: |json| Self::read(Some(json.as_str()));
}

#[cfg(feature = "chrono")]
values! {
    chrono::DateTime<chrono::Utc>: |time| Self::read(Some(&format!("{:?}", time.to_rfc3339())));
    chrono::NaiveDate: |day| Self::read(Some(&format!("{:?}", day.to_string())));
}

#[cfg(feature = "jiff")]
values! {
    jiff::Timestamp: |time| Self::read(Some(&format!("{:?}", time.to_string())));
    jiff::civil::Date: |day| Self::read(Some(&format!("{:?}", day.to_string())));
}

#[cfg(feature = "time")]
values! {
    time::OffsetDateTime: |time| {
        let text = time.format(&time::format_description::well_known::Rfc3339);
        let text = text.map_err(|_| MapError::Type { expected: "a time within the years 0 to 9999" })?;
        Self::read(Some(&format!("{text:?}")))
    };
    time::Date: |day| Self::read(Some(&format!("{:?}", day.to_string())));
}

#[cfg(feature = "rust_decimal")]
values! {
    rust_decimal::Decimal: |number| Self::read(Some(&number.to_string()));
}

#[cfg(feature = "uuid")]
values! {
    uuid::Uuid: |uuid| Ok(SqlValue::Text(uuid.hyphenated().to_string().into()));
}

#[cfg(feature = "json")]
values! {
    serde_json::Value: |json| if json.is_null() { Ok(SqlValue::Null) } else { Self::read(Some(&json.to_string())) };
}

#[cfg(test)]
mod tests {
    use super::ToColumn;
    use crate::model::{MapError, SqlValue};
    use stripe_types::{Decimal, RawJson, Timestamp};

    struct OrderId(String);
    crate::column_type!(OrderId: String);

    impl From<OrderId> for String {
        fn from(id: OrderId) -> Self {
            id.0
        }
    }

    fn text(text: &str) -> Result<SqlValue, MapError> {
        Ok(SqlValue::Text(text.into()))
    }

    #[test]
    fn every_column_type_can_be_returned() {
        assert_eq!(Some(7_u32).to_column(), Ok(SqlValue::Integer(7)));
        assert_eq!(None::<Timestamp>.to_column(), Ok(SqlValue::Null));
        assert_eq!(vec!["a\"b".to_owned()].to_column(), text(r#"["a\"b"]"#));
        assert_eq!(vec![Some(1_i64), None].to_column(), text("[1,null]"));
        assert_eq!(Decimal::from("0.50").to_column(), text("0.50"));
        assert_eq!(vec![RawJson::parse("{}").expect("JSON")].to_column(), text("[{}]"));
        assert_eq!(OrderId("o1".to_owned()).to_column(), text("o1"));
        assert_eq!(Some(vec![OrderId("o1".to_owned())]).to_column(), text(r#"["o1"]"#));
    }

    #[test]
    fn an_error_of_the_function_is_the_reason() {
        assert_eq!(Ok::<_, String>(true).to_column(), Ok(SqlValue::Boolean(true)));
        let refused = Err::<i64, _>("no plan").to_column();
        assert_eq!(refused, Err(MapError::Refused("no plan".into())));
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn times_of_chrono_are_written_as_they_are_read() {
        let time = chrono::DateTime::from_timestamp(1_779_874_200, 0).expect("a time");
        assert_eq!(time.to_column(), text("2026-05-27T09:30:00Z"));
        assert_eq!(time.date_naive().to_column(), text("2026-05-27"));
    }
}
