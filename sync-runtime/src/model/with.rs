//! Columns with a function of the user.

use super::{MapError, SqlValue};
use stripe_types::{Value, View, decode};

/// Returns the result of a `with` function for an object.
///
/// # Errors
/// If the JSON is not such an object.
#[doc(hidden)]
pub fn with<O: Value + Default, T: Value>(json: &str, function: fn(&O) -> T) -> Result<SqlValue, MapError> {
    let object = decode(json).map_err(|error| MapError::Refused(error.to_string().into()))?;
    let value = function(&object);
    Ok(match value.view() {
        View::Absent | View::Clear => SqlValue::Null,
        View::Bool(value) => SqlValue::Boolean(value),
        View::Int(value) | View::Quoted(value) => SqlValue::Integer(value),
        View::Decimal(number) => SqlValue::Text(number.as_str().into()),
        View::Str(text) | View::Raw(text) => SqlValue::Text(text.into()),
        View::Sequence(_) | View::Mapping(_) | View::Record(_) | View::Value(_) | View::Upload(_) => {
            return Err(MapError::Type { expected: "a single value from the `with` function" });
        }
    })
}
