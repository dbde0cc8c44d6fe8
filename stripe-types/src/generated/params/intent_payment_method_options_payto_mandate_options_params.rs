// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, Clearable, MandatePaytoPaymentSchedule, MandatePaytoPurpose};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsPaytoParams.mandate_options`, `SetupIntentPaymentMethodOptionsPaytoParams.mandate_options`.
    pub struct SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            amount: Clearable<i64>,
            amount_type: Clearable<AmountType>,
            end_date: Clearable<String>,
            payment_schedule: Clearable<MandatePaytoPaymentSchedule>,
            payments_per_period: Clearable<i64>,
            purpose: Clearable<MandatePaytoPurpose>,
            start_date: Clearable<String>,
        }
    }
}
