// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, PaymentMethodUpiMandateOptionsParams, SetupFutureUsage};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.upi`, `PaymentMethodOptionsParams.upi`, `SetupIntentPaymentMethodOptionsParams.upi`.
    pub struct PaymentMethodOptionsUpiParams {
        optional {
            setup_future_usage: Clearable<SetupFutureUsage>,
        }
        boxed {
            mandate_options: PaymentMethodUpiMandateOptionsParams,
        }
    }
}
