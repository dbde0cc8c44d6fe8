// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountAdditionalAddressesPurpose;

/// Held by `V2AccountIdentityIndividual.additional_addresses`, `V2AccountPerson.additional_addresses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountAdditionalAddresses {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub purpose: V2AccountAdditionalAddressesPurpose,
    pub state: Option<String>,
    pub town: Option<String>,
}

crate::record!(
    V2AccountAdditionalAddresses, "", false,
    ["city", "country", "line1", "line2", "postal_code", "purpose", "state", "town"],
    [city, country, line1, line2, postal_code, purpose, state, town],
);
