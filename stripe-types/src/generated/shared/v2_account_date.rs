// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `V2AccountIdentityBusinessDetails.registration_date`, `V2AccountIdentityIndividual.date_of_birth`, `V2AccountPerson.date_of_birth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDate {
    pub day: i64,
    pub month: i64,
    pub year: i64,
}

crate::record!(
    V2AccountDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);
