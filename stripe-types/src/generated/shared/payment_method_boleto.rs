// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.boleto`, `PaymentMethod.boleto`, `PaymentMethodDetails.boleto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodBoleto {
    pub tax_id: String,
}

crate::record!(
    PaymentMethodBoleto, "", false,
    ["tax_id"],
    [tax_id],
);
