//! Query strings, as Stripe reads them: `created[gte]=1`, `expand[]=data.customer`.

use super::error::ApiError;
use crate::spec::decode;

/// How many steps a path of `expand` may have.
const MAX_STEPS: usize = 4;

/// The parameters of a request, in their order.
#[derive(Debug)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn parse(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Self(pairs.collect())
    }

    /// Refuses parameters that the operation does not have.
    pub(super) fn check(&self, known: &[String]) -> Result<(), ApiError> {
        for (name, _) in &self.0 {
            let root = name.split('[').next().unwrap_or_default();
            if root != "expand" && !known.iter().any(|known| known == root) {
                let message = format!("Received unknown parameter: {root}");
                return Err(ApiError::parameter("parameter_unknown", root, &message));
            }
        }
        Ok(())
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The parameters without a bracket.
    pub(super) fn plain(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(name, _)| !name.contains('[')).map(|(name, value)| (&**name, &**value))
    }

    /// The value of a parameter that is an integer.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, ApiError> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let invalid = || ApiError::parameter("parameter_invalid_integer", name, "Invalid integer");
        text.parse().map(Some).map_err(|_| invalid())
    }

    /// The paths to expand, in the objects behind `prefix`.
    pub(super) fn expansions(&self, prefix: &str) -> Result<Vec<Vec<String>>, ApiError> {
        let given = self.0.iter().filter(|(name, _)| name.starts_with("expand"));
        given
            .map(|(_, path)| {
                if path.split('.').count() > MAX_STEPS {
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
