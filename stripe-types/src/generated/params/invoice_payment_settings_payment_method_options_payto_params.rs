// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandatePaytoPurpose;

crate::params! {
    /// Held by `SubscriptionPaymentSettingsPaymentMethodOptionsParams.payto`, `InvoicePaymentSettingsPaymentMethodOptionsParams.payto`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPaytoParams {
        boxed {
            mandate_options: PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsPaytoParams.mandate_options`.
    pub struct PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            amount: i64,
            purpose: MandatePaytoPurpose,
        }
    }
}
