// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ApiErrors;

/// Held by no other object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    pub error: ApiErrors,
}

crate::record!(
    Error, "", false,
    ["error"],
    [error],
);
