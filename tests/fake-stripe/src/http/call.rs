//! [`ApiCall`]: an operation with its parameters, for an account.

use super::query::QueryParameters;
use crate::document::Operation;
use crate::sample::SAMPLE;
use crate::state::Cause;
use serde_json::Value;

/// An operation with its parameters.
pub(super) struct ApiCall<'c> {
    pub(super) operation: &'c Operation,
    /// The account for which it is made.
    pub(super) account: &'c str,
    pub(super) path: &'c str,
    pub(super) path_parameters: Vec<(String, String)>,
    /// The parameters; in a form all scalars are text.
    pub(super) parameters: Value,
    /// The parameters in JSON types.
    pub(super) typed: Value,
    /// The request, for events.
    pub(super) cause: Cause,
}

impl ApiCall<'_> {
    /// Returns the last parameter of the path, which names the object of the call.
    pub(super) fn id(&self) -> &str {
        self.path_parameters.last().map(|(_, id)| id.as_str()).unwrap_or_default()
    }

    /// Returns true if the path ends with the id of an object.
    pub(super) fn names_object(&self) -> bool {
        self.operation.template.ends_with('}')
    }

    /// Returns true for a sample request: it names [`SAMPLE`] in its path, or expands it, or sends it in a list of its
    /// required parameters. Such a request is answered, but nothing follows from it.
    pub(super) fn is_sample(&self) -> bool {
        let in_path = self.path_parameters.iter().any(|(_, id)| id == SAMPLE);
        let expands =
            self.parameters["expand"].as_array().is_some_and(|paths| paths.iter().any(|it| it == SAMPLE));
        let keyed = self.parameters["metadata"].get(SAMPLE).is_some();
        in_path || expands || keyed
    }

    /// Returns the parameters by their full names.
    pub(super) fn query(&self) -> QueryParameters {
        QueryParameters::new(&self.parameters)
    }
}
