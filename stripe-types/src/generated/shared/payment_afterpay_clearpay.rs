// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.afterpay_clearpay`, `PaymentRecordDetails.afterpay_clearpay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAfterpayClearpay {
    pub order_id: Option<String>,
    pub reference: Option<String>,
}

crate::record!(
    PaymentAfterpayClearpay, "", false,
    ["order_id", "reference"],
    [order_id, reference],
);
