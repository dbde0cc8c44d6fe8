// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, Timestamp};

crate::params! {
    /// Held by `PaymentMethodOptionsUpiParams.mandate_options`, `PaymentMethodUpiParams.mandate_options`.
    pub struct PaymentMethodUpiMandateOptionsParams {
        optional {
            amount: i64,
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
        }
    }
}
