// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FlexibleParams, SubscriptionBillingModeType};

crate::params! {
    /// Held by `CheckoutSessionSubscriptionDataParams.billing_mode`, `InvoiceScheduleDetailsParams.billing_mode`, `InvoiceSubscriptionDetailsParams.billing_mode` and 3 more.
    pub struct BillingModeParams {
        required {
            type_ = "type": SubscriptionBillingModeType,
        }
        boxed {
            flexible: FlexibleParams,
        }
    }
}
