// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `IssuingAuthorization.amount_details`, `IssuingTransaction.amount_details`, `IssuingAuthorizationPendingRequest.amount_details` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAmountDetails {
    pub atm_fee: Option<i64>,
    pub cashback_amount: Option<i64>,
}

crate::record!(
    IssuingAmountDetails, "", false,
    ["atm_fee", "cashback_amount"],
    [atm_fee, cashback_amount],
);
