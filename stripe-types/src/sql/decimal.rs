//! Decimals: each database has them in its own way.

use super::{BoxDynError, Decode, Encode, IsNull, Type};
use crate::number::Decimal;

#[cfg(feature = "sqlx-sqlite")]
mod sqlite {
    use super::{BoxDynError, Decimal, Decode, Encode, IsNull, Type};
    use sqlx::Sqlite;
    use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef};

    /// As text, which rounds nothing.
    impl Type<Sqlite> for Decimal {
        fn type_info() -> SqliteTypeInfo {
            <String as Type<Sqlite>>::type_info()
        }

        /// The column may be a number, as that beside the digits of a decimal.
        fn compatible(found: &SqliteTypeInfo) -> bool {
            <String as Type<Sqlite>>::compatible(found)
                || <f64 as Type<Sqlite>>::compatible(found)
                || <i64 as Type<Sqlite>>::compatible(found)
        }
    }

    impl<'q> Encode<'q, Sqlite> for Decimal {
        fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
            Encode::<Sqlite>::encode(self.as_str().to_owned(), buffer)
        }
    }

    impl<'r> Decode<'r, Sqlite> for Decimal {
        fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
            <&str as Decode<'r, Sqlite>>::decode(value).map(Self::from)
        }
    }
}

#[cfg(feature = "sqlx-postgres")]
mod postgres {
    use super::{BoxDynError, Decimal, Decode, Encode, IsNull, Type};
    use sqlx::Postgres;
    use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, PgValueRef};

    /// The sqlx type for `numeric`.
    type Numeric = sqlx::types::Decimal;

    /// As `numeric`.
    impl Type<Postgres> for Decimal {
        fn type_info() -> PgTypeInfo {
            <Numeric as Type<Postgres>>::type_info()
        }
    }

    impl<'q> Encode<'q, Postgres> for Decimal {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            let text = self.as_str();
            let number: Numeric = text.parse().or_else(|_| Numeric::from_scientific(text))?;
            Encode::<Postgres>::encode(number, buffer)
        }
    }

    impl<'r> Decode<'r, Postgres> for Decimal {
        fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
            <Numeric as Decode<'r, Postgres>>::decode(value).map(|number| Self::from(number.to_string()))
        }
    }
}
