// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, DefaultFor, PaymentSchedule, TransactionType};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsAcssDebitParams.mandate_options`, `SetupIntentPaymentMethodOptionsAcssDebitParams.mandate_options`.
    pub struct SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams {
        optional {
            custom_mandate_url: Clearable<String>,
            interval_description: String,
            payment_schedule: PaymentSchedule,
            transaction_type: TransactionType,
        }
        lists {
            default_for: DefaultFor,
        }
    }
}
