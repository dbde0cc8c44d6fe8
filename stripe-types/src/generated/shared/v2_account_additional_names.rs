// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountAdditionalNamesPurpose;

/// Held by `V2AccountIdentityIndividual.additional_names`, `V2AccountPerson.additional_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountAdditionalNames {
    pub full_name: Option<String>,
    pub given_name: Option<String>,
    pub purpose: V2AccountAdditionalNamesPurpose,
    pub surname: Option<String>,
}

crate::record!(
    V2AccountAdditionalNames, "", false,
    ["full_name", "given_name", "purpose", "surname"],
    [full_name, given_name, purpose, surname],
);
