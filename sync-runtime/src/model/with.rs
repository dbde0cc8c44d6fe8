//! Columns and filters with a function of the user.

use super::to_column::ToColumn;
use super::{MapError, SqlValue};
use std::borrow::Cow;
use stripe_types::{DecodeError, Reader, Value, decode, member};

/// Returns the result of a `with` function for an object.
///
/// # Errors
/// If the JSON is not such an object, or the function refuses it.
#[doc(hidden)]
pub fn with<O, F, Via>(json: &str, function: F) -> Result<SqlValue, MapError>
where
    O: Value + Default,
    F: for<'o> Function<'o, O>,
    for<'o> <F as Function<'o, O>>::Output: ToColumn<Via>,
{
    let object = decode(json).map_err(|error| MapError::Refused(error.to_string().into()))?;
    function.call(&object).to_column()
}

/// A function of an object, whose result may borrow from it, as the future of an asynchronous function does.
pub trait Function<'o, O> {
    /// The result.
    type Output;

    /// Calls the function.
    fn call(&self, object: &'o O) -> Self::Output;
}

impl<'o, O: 'o, R, F: Fn(&'o O) -> R> Function<'o, O> for F {
    type Output = R;

    fn call(&self, object: &'o O) -> R {
        self(object)
    }
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

/// Returns true if the value at a path of an object is one of some values: texts, or the JSON of numbers and booleans. Of an
/// expanded object, the value is its id. A missing value is none of them.
///
/// # Errors
/// If the JSON is not readable.
#[doc(hidden)]
pub fn among(json: &str, path: &[&str], values: &[&str]) -> Result<bool, MapError> {
    let found = at(json, path).map_err(|error| MapError::Refused(error.to_string().into()))?;
    Ok(found.is_some_and(|found| values.contains(&&*found)))
}

/// Returns the text of the value at a path.
fn at<'j>(json: &'j str, path: &[&str]) -> Result<Option<Cow<'j, str>>, DecodeError> {
    let mut value = json;
    for key in path {
        let next = match key.parse() {
            Ok(index) if value.starts_with('[') => element(value, index)?,
            _ if value.starts_with('{') => member(value, key)?,
            _ => None,
        };
        let Some(next) = next else { return Ok(None) };
        value = next;
    }
    match value.as_bytes().first() {
        Some(b'"') => Reader::new(value).string().map(Some),
        Some(b'{') => match member(value, "id")? {
            Some(id) => Reader::new(id).string().map(Some),
            None => Ok(None),
        },
        _ => Ok(Some(value.into()).filter(|_| value != "null")),
    }
}

/// Returns an element of an array.
fn element(array: &str, index: usize) -> Result<Option<&str>, DecodeError> {
    let (mut reader, mut first) = (Reader::new(array), true);
    reader.begin_array()?;
    let mut place = 0;
    while reader.next_item(&mut first)? {
        let element = reader.raw()?;
        if place == index {
            return Ok(Some(element));
        }
        place += 1;
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::among;

    const OBJECT: &str = r#"{"id":"sub_1","status":"active","paid":true,"count":3,"reason":null,
        "customer":{"id":"cus_1","object":"customer"},"items":{"data":[{"price":"a"},{"price":"b\u00e9"}]}}"#;

    #[test]
    fn a_value_is_among_others() {
        for (path, values, expected) in [
            (&["status"][..], &["active", "trialing"][..], true),
            (&["status"], &["act"], false),
            (&["paid"], &["true"], true),
            (&["count"], &["2", "3"], true),
            (&["reason"], &["null"], false),
            (&["absent"], &[""], false),
            (&["status", "deep"], &["active"], false),
            (&["customer"], &["cus_1"], true),
            (&["items", "data", "1", "price"], &["bé"], true),
            (&["items", "data", "2", "price"], &["a"], false),
        ] {
            assert_eq!(among(OBJECT, path, values), Ok(expected), "{path:?} {values:?}");
        }
        assert!(among("{", &["a"], &["b"]).is_err());
    }
}
