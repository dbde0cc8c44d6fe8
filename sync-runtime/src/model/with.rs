//! Columns and filters with a function of the user.

use super::to_column::ToColumn;
use super::{MapError, SqlValue};
use stripe_types::{Value, decode};

/// Returns the result of a `with` function for an object.
///
/// # Errors
/// If the JSON is not such an object, or the function refuses it.
#[doc(hidden)]
pub fn with<O, R, Via>(json: &str, function: fn(&O) -> R) -> Result<SqlValue, MapError>
where
    O: Value + Default,
    R: ToColumn<Via>,
{
    let object = decode(json).map_err(|error| MapError::Refused(error.to_string().into()))?;
    function(&object).to_column()
}

/// Returns the decision of a `filter` function about an object.
///
/// # Errors
/// If the JSON is not such an object.
#[doc(hidden)]
pub fn filter<O: Value + Default>(json: &str, function: fn(&O) -> bool) -> Result<bool, MapError> {
    let object = decode(json).map_err(|error| MapError::Refused(error.to_string().into()))?;
    Ok(function(&object))
}
