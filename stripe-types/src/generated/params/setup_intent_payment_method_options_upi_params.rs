// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, PaymentMethodOptionsSetupFutureUsage, PaymentMethodUpiMandateOptionsParams};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.upi`, `PaymentIntentPaymentMethodOptionsParams.upi`, `SetupIntentPaymentMethodOptionsParams.upi`.
    pub struct SetupIntentPaymentMethodOptionsUpiParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
        }
        boxed {
            mandate_options: PaymentMethodUpiMandateOptionsParams,
        }
    }
}
