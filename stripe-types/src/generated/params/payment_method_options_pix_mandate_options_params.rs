// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountIncludesIof, AmountType, Currency, MandatePixPaymentSchedule};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsPixParams.mandate_options`, `PaymentMethodOptionsPixParams.mandate_options`, `SetupIntentPaymentMethodOptionsPixParams.mandate_options`.
    pub struct PaymentMethodOptionsPixMandateOptionsParams {
        optional {
            amount: i64,
            amount_includes_iof: AmountIncludesIof,
            amount_type: AmountType,
            currency: Currency,
            end_date: String,
            payment_schedule: MandatePixPaymentSchedule,
            reference: String,
            start_date: String,
        }
    }
}
