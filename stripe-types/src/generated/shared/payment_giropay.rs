// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.giropay`, `PaymentRecordDetails.giropay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentGiropay, "", false,
    ["bank_code", "bank_name", "bic", "verified_name"],
    [bank_code, bank_name, bic, verified_name],
);
