// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutCardPaymentMethodOptions.installments`, `InvoicePaymentMethodOptionsCard.installments`, `TerminalConfiguration.offline`.
#[derive(Clone, Default)]
pub struct InvoiceInstallmentsCard {
    pub enabled: Option<bool>,
}
crate::record!(
    InvoiceInstallmentsCard, "", false,
    ["enabled"],
    [enabled],
);
