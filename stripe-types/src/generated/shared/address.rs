// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `AccountBusinessProfile.support_address`, `BillingDetails.address`, `ConfirmationTokenShipping.address` and 37 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

crate::record!(
    Address, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);
