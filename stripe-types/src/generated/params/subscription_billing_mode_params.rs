// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{SubscriptionBillingModeFlexibleParams, SubscriptionBillingModeType};

crate::params! {
    /// Held by `CheckoutSessionSubscriptionDataParams.billing_mode`, `InvoiceScheduleDetailsParams.billing_mode`, `InvoiceSubscriptionDetailsParams.billing_mode` and 3 more.
    pub struct SubscriptionBillingModeParams {
        required {
            type_ = "type": SubscriptionBillingModeType,
        }
        boxed {
            flexible: SubscriptionBillingModeFlexibleParams,
        }
    }
}
