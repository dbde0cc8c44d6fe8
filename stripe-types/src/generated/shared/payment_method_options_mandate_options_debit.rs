// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodOptions.mandate_options`, `SetupIntentPaymentMethodOptionsDebit.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsDebit {
    pub reference_prefix: Option<String>,
}

crate::record!(
    PaymentMethodOptionsMandateOptionsDebit, "", false,
    ["reference_prefix"],
    [reference_prefix],
);
