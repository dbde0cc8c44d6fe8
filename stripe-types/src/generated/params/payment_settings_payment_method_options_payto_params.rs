// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandatePaytoPurpose;

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsPaytoParams.mandate_options`.
    pub struct PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            amount: i64,
            purpose: MandatePaytoPurpose,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.payto`, `InvoicePaymentSettingsPaymentMethodOptionsParams.payto`.
    pub struct PaymentSettingsPaymentMethodOptionsPaytoParams {
        boxed {
            mandate_options: PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}
