// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.ach_credit_transfer`, `PaymentRecordDetails.ach_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

crate::record!(
    PaymentMethodDetailsAchCreditTransfer, "", false,
    ["account_number", "bank_name", "routing_number", "swift_code"],
    [account_number, bank_name, routing_number, swift_code],
);
