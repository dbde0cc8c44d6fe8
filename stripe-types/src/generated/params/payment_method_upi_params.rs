// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodUpiMandateOptionsParams;

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.upi`, `InvoicePaymentSettingsPaymentMethodOptionsParams.upi`, `PaymentMethodDataParams.upi` and 1 more.
    pub struct PaymentMethodUpiParams {
        boxed {
            mandate_options: PaymentMethodUpiMandateOptionsParams,
        }
    }
}
