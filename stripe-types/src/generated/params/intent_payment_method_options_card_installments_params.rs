// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams};

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsCardParams.installments`, `PaymentIntentPaymentMethodOptionsCardParams.installments`.
    pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsParams {
        optional {
            enabled: bool,
        }
        boxed {
            plan: Clearable<PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams>,
        }
    }
}
