// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSessionPaymentMethodOptions.swish`, `PaymentMethodDetails.promptpay`, `PaymentRecordDetails.promptpay` and 2 more.
#[derive(Clone, Default)]
pub struct SourceTypeP24 {
    pub reference: Option<String>,
}
crate::record!(
    SourceTypeP24, "", false,
    ["reference"],
    [reference],
);
