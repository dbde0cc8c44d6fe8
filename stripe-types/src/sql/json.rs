//! JSON that stays text. Columns of text are read too.

use super::{BoxDynError, Decode, Encode, IsNull, Type};
use crate::json::RawJson;
use serde_json::value::RawValue;
use sqlx::types::Json;

#[cfg(feature = "sqlx-sqlite")]
mod sqlite {
    use super::{BoxDynError, Decode, Encode, IsNull, Json, RawJson, RawValue, Type};
    use sqlx::Sqlite;
    use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef};

    impl Type<Sqlite> for RawJson {
        fn type_info() -> SqliteTypeInfo {
            <Json<Self> as Type<Sqlite>>::type_info()
        }

        fn compatible(found: &SqliteTypeInfo) -> bool {
            <Json<Self> as Type<Sqlite>>::compatible(found)
        }
    }

    impl<'q> Encode<'q, Sqlite> for RawJson {
        fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
            Encode::<Sqlite>::encode(self.as_str().to_owned(), buffer)
        }
    }

    impl<'r> Decode<'r, Sqlite> for RawJson {
        fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
            Ok(Self::parse(<Json<&RawValue> as Decode<'r, Sqlite>>::decode(value)?.0.get())?)
        }
    }
}

#[cfg(feature = "sqlx-postgres")]
mod postgres {
    use super::{BoxDynError, Decode, Encode, IsNull, Json, RawJson, RawValue, Type};
    use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, PgValueRef};
    use sqlx::{Postgres, ValueRef as _};

    impl Type<Postgres> for RawJson {
        fn type_info() -> PgTypeInfo {
            <Json<Self> as Type<Postgres>>::type_info()
        }

        fn compatible(found: &PgTypeInfo) -> bool {
            <Json<Self> as Type<Postgres>>::compatible(found) || <String as Type<Postgres>>::compatible(found)
        }
    }

    impl<'q> Encode<'q, Postgres> for RawJson {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            let json = Json(RawValue::from_string(self.as_str().to_owned())?);
            Encode::<Postgres>::encode(json, buffer)
        }
    }

    impl<'r> Decode<'r, Postgres> for RawJson {
        fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
            if <String as Type<Postgres>>::compatible(&value.type_info()) {
                return Ok(Self::parse(<&str as Decode<'r, Postgres>>::decode(value)?)?);
            }
            Ok(Self::parse(<Json<&RawValue> as Decode<'r, Postgres>>::decode(value)?.0.get())?)
        }
    }
}
