// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `IssuingCardholderIndividual.dob`, `LegalEntityCompany.registration_date`, `PaymentMethodKlarna.dob` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityDob {
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub year: Option<i64>,
}

crate::record!(
    LegalEntityDob, "", false,
    ["day", "month", "year"],
    [day, month, year],
);
