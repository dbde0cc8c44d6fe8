// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::InvoiceIssuerParams;

crate::params! {
    /// Held by `CheckoutSessionSubscriptionDataParams.invoice_settings`, `PaymentLinkSubscriptionDataParams.invoice_settings`, `UpdatePaymentLinkSubscriptionDataParams.invoice_settings`.
    pub struct PaymentLinkSubscriptionDataInvoiceSettingsParams {
        boxed {
            issuer: InvoiceIssuerParams,
        }
    }
}
