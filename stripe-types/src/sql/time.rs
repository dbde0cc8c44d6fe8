//! Times: each database has them in its own way. Integers, which hold seconds since 1970, are read too.

use super::{BoxDynError, Decode, Encode, IsNull, Type};
use crate::time::{DateTime, Timestamp};

#[cfg(feature = "sqlx-sqlite")]
mod sqlite {
    use super::{BoxDynError, DateTime, Decode, Encode, IsNull, Timestamp, Type};
    use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef};
    use sqlx::{Sqlite, TypeInfo as _, ValueRef as _};

    /// As text in the form of RFC 3339, which sorts by time.
    impl Type<Sqlite> for Timestamp {
        fn type_info() -> SqliteTypeInfo {
            <String as Type<Sqlite>>::type_info()
        }

        fn compatible(found: &SqliteTypeInfo) -> bool {
            <String as Type<Sqlite>>::compatible(found)
                || <i64 as Type<Sqlite>>::compatible(found)
                || found.name() == "DATETIME"
        }
    }

    impl<'q> Encode<'q, Sqlite> for Timestamp {
        fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
            Encode::<Sqlite>::encode(self.to_string(), buffer)
        }
    }

    impl<'r> Decode<'r, Sqlite> for Timestamp {
        fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
            let is_integer = <i64 as Type<Sqlite>>::compatible(&value.type_info());
            match is_integer {
                true => Ok(Self(<i64 as Decode<'r, Sqlite>>::decode(value)?)),
                false => Ok(<&str as Decode<'r, Sqlite>>::decode(value)?.parse()?),
            }
        }
    }

    /// As text in the form of RFC 3339.
    impl Type<Sqlite> for DateTime {
        fn type_info() -> SqliteTypeInfo {
            <String as Type<Sqlite>>::type_info()
        }

        fn compatible(found: &SqliteTypeInfo) -> bool {
            <String as Type<Sqlite>>::compatible(found) || found.name() == "DATETIME"
        }
    }

    impl<'q> Encode<'q, Sqlite> for DateTime {
        fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
            Encode::<Sqlite>::encode(self.as_str().to_owned(), buffer)
        }
    }

    impl<'r> Decode<'r, Sqlite> for DateTime {
        fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
            <&str as Decode<'r, Sqlite>>::decode(value).map(Self::from)
        }
    }
}

#[cfg(feature = "sqlx-postgres")]
mod postgres {
    use super::{BoxDynError, DateTime, Decode, Encode, IsNull, Timestamp, Type};
    use sqlx::postgres::types::Oid;
    use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueFormat, PgValueRef};
    use sqlx::{Postgres, TypeInfo as _, ValueRef as _};

    /// The type `timestamptz`.
    const TIMESTAMPTZ: Oid = Oid(1184);
    /// The type of its arrays.
    const TIMESTAMPTZ_ARRAY: Oid = Oid(1185);
    /// 2000-01-01, from which PostgreSQL counts, in seconds.
    const EPOCH: i64 = 946_684_800;
    const MICROSECONDS: i64 = 1_000_000;

    /// As `timestamptz`.
    impl Type<Postgres> for Timestamp {
        fn type_info() -> PgTypeInfo {
            PgTypeInfo::with_oid(TIMESTAMPTZ)
        }

        fn compatible(found: &PgTypeInfo) -> bool {
            matches!(found.name(), "TIMESTAMPTZ" | "INT8" | "INT4")
        }
    }

    impl PgHasArrayType for Timestamp {
        fn array_type_info() -> PgTypeInfo {
            PgTypeInfo::with_oid(TIMESTAMPTZ_ARRAY)
        }
    }

    impl<'q> Encode<'q, Postgres> for Timestamp {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            Encode::<Postgres>::encode(microseconds(*self, 0)?, buffer)
        }
    }

    /// Returns the microseconds since 2000-01-01.
    fn microseconds(time: Timestamp, fraction: i64) -> Result<i64, BoxDynError> {
        let since = time.0.checked_sub(EPOCH).and_then(|seconds| seconds.checked_mul(MICROSECONDS));
        Ok(since.and_then(|since| since.checked_add(fraction)).ok_or("a time that is out of range")?)
    }

    /// As `timestamptz`. Columns of text are read, too.
    impl Type<Postgres> for DateTime {
        fn type_info() -> PgTypeInfo {
            PgTypeInfo::with_oid(TIMESTAMPTZ)
        }

        fn compatible(found: &PgTypeInfo) -> bool {
            found.name() == "TIMESTAMPTZ" || <String as Type<Postgres>>::compatible(found)
        }
    }

    impl PgHasArrayType for DateTime {
        fn array_type_info() -> PgTypeInfo {
            PgTypeInfo::with_oid(TIMESTAMPTZ_ARRAY)
        }
    }

    impl<'q> Encode<'q, Postgres> for DateTime {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            let time = self.timestamp().ok_or("a text that is no time")?;
            let fraction = self.as_str().split_once('.').map_or("", |(_, fraction)| fraction);
            let digits = fraction.chars().take_while(char::is_ascii_digit).chain("000000".chars()).take(6);
            Encode::<Postgres>::encode(microseconds(time, digits.collect::<String>().parse()?)?, buffer)
        }
    }

    /// In the form of the API: with milliseconds, or with microseconds if it has them.
    impl<'r> Decode<'r, Postgres> for DateTime {
        fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
            let is_time = value.type_info().name() == "TIMESTAMPTZ";
            if !is_time {
                return <&str as Decode<'r, Postgres>>::decode(value).map(Self::from);
            }
            if value.format() == PgValueFormat::Text {
                return Ok(Self::from(with_minutes(&value.as_str()?.replacen(' ', "T", 1))));
            }
            let since = <i64 as Decode<'r, Postgres>>::decode(value)?;
            let time = Timestamp(since.div_euclid(MICROSECONDS) + EPOCH).to_string();
            let fraction = match since.rem_euclid(MICROSECONDS) {
                whole if whole % 1000 == 0 => format!("{:03}", whole / 1000),
                fraction => format!("{fraction:06}"),
            };
            Ok(Self::from(format!("{}.{fraction}Z", time.trim_end_matches('Z'))))
        }
    }

    impl<'r> Decode<'r, Postgres> for Timestamp {
        fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
            let is_time = value.type_info().name() == "TIMESTAMPTZ";
            match (is_time, value.format()) {
                (false, _) if value.type_info().name() == "INT4" => {
                    Ok(Self(<i32 as Decode<'r, Postgres>>::decode(value)?.into()))
                }
                (false, _) => Ok(Self(<i64 as Decode<'r, Postgres>>::decode(value)?)),
                (true, PgValueFormat::Binary) => {
                    let since = <i64 as Decode<'r, Postgres>>::decode(value)?;
                    Ok(Self(since.div_euclid(MICROSECONDS) + EPOCH))
                }
                (true, PgValueFormat::Text) => Ok(with_minutes(value.as_str()?).parse()?),
            }
        }
    }

    /// Completes an offset such as `+00`, as PostgreSQL writes it.
    fn with_minutes(text: &str) -> String {
        match text.rfind(['+', '-']).filter(|at| text.len() - at == "+00".len()) {
            Some(_) => format!("{text}:00"),
            None => text.to_owned(),
        }
    }
}
