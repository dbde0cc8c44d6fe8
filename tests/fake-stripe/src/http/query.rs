//! Parameters by their full names, as lists and filters ask for them: `created[gte]`, `expand[0]`.

use crate::error::ApiError;
use crate::sample::SAMPLE;
use serde_json::Value;

/// The largest number of steps in a path of `expand`.
const MAX_STEPS: usize = 4;

/// The parameters of a request, in their order.
#[derive(Debug)]
pub(super) struct QueryParameters(Vec<(String, String)>);

impl QueryParameters {
    /// The parameters of a tree, by their full names.
    pub(super) fn new(parameters: &Value) -> Self {
        let mut pairs = Vec::new();
        flatten("", parameters, &mut pairs);
        Self(pairs)
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// All parameters.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The parameters without a bracket.
    pub(super) fn plain(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all().filter(|(name, _)| !name.contains('['))
    }

    /// The elements of a parameter that is an array.
    pub(super) fn elements<'q>(&'q self, name: &str) -> impl Iterator<Item = &'q str> {
        let inner = move |found: &str| found.strip_prefix(name).is_some_and(|rest| rest.starts_with('['));
        self.all().filter(move |(found, _)| inner(found)).map(|(_, value)| value)
    }

    /// The value of a parameter that is an integer.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, ApiError> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let invalid = || ApiError::parameter("parameter_invalid_integer", name, "Invalid integer");
        text.parse().map(Some).map_err(|_| invalid())
    }

    /// The paths to expand, in the objects behind `prefix`.
    pub(super) fn expansions(&self, prefix: &str) -> Result<Vec<Vec<String>>, ApiError> {
        let given = self.0.iter().filter(|(name, path)| name.starts_with("expand[") && path != SAMPLE);
        given
            .map(|(_, path)| {
                // The elements of a list are no level of their own.
                if path.split('.').filter(|step| *step != "data").count() > MAX_STEPS {
                    return Err(ApiError::invalid("You cannot expand more than 4 levels of a property"));
                }
                let inner = path.strip_prefix(prefix).ok_or_else(|| {
                    ApiError::invalid(&format!("This property cannot be expanded ({path})."))
                })?;
                Ok(inner.split('.').map(str::to_owned).collect())
            })
            .collect()
    }
}

fn flatten(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    let mut inner = |key: &str, value: &Value| match name {
        "" => flatten(key, value, pairs),
        name => flatten(&format!("{name}[{key}]"), value, pairs),
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| inner(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| inner(&at.to_string(), item)),
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        scalar => pairs.push((name.to_owned(), scalar.to_string())),
    }
}
