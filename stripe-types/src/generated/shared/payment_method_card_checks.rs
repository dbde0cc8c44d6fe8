// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodCard.checks`, `PaymentMethodDetailsCard.checks`, `SetupAttemptPaymentMethodDetailsCard.checks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCardChecks {
    pub address_line1_check: Option<String>,
    pub address_postal_code_check: Option<String>,
    pub cvc_check: Option<String>,
}

crate::record!(
    PaymentMethodCardChecks, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);
