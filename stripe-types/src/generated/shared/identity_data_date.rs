// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `IdentityDocumentReport.dob`, `IdentityDocumentReport.expiration_date`, `IdentityDocumentReport.issued_date` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityDataDate {
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub year: Option<i64>,
}

crate::record!(
    IdentityDataDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);
