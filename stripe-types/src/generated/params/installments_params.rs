// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, InstallmentsPlanParams};

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsCardParams.installments`, `PaymentMethodOptionsCardParams.installments`.
    pub struct InstallmentsParams {
        optional {
            enabled: bool,
        }
        boxed {
            plan: Clearable<InstallmentsPlanParams>,
        }
    }
}
