//! JSON that stays text.

use super::{BoxDynError, Database, Decode, Encode, IsNull, Type};
use crate::json::RawJson;
use serde_json::value::RawValue;
use sqlx::types::Json;

impl<DB: Database> Type<DB> for RawJson
where
    Json<Self>: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <Json<Self> as Type<DB>>::type_info()
    }

    fn compatible(found: &DB::TypeInfo) -> bool {
        <Json<Self> as Type<DB>>::compatible(found)
    }
}

impl<'q, DB: Database> Encode<'q, DB> for RawJson
where
    Json<Box<RawValue>>: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buffer: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Json(RawValue::from_string(self.as_str().to_owned())?).encode(buffer)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for RawJson
where
    Json<&'r RawValue>: Decode<'r, DB>,
{
    fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(Self::parse(Json::<&RawValue>::decode(value)?.0.get())?)
    }
}
