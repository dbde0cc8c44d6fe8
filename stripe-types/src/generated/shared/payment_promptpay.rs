// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.promptpay`, `PaymentRecordDetails.promptpay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentPromptpay {
    pub reference: Option<String>,
}

crate::record!(
    PaymentPromptpay, "", false,
    ["reference"],
    [reference],
);
