// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SubscriptionTrialEndBehaviorMissingPaymentMethod;

crate::params! {
    /// Held by `TrialSettingsParams.end_behavior`.
    pub struct TrialSettingsEndBehaviorParams {
        required {
            missing_payment_method: SubscriptionTrialEndBehaviorMissingPaymentMethod,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionSubscriptionDataParams.trial_settings`, `CreateCustomerSubscription.trial_settings`, `UpdateCustomerSubscription.trial_settings` and 4 more.
    pub struct TrialSettingsParams {
        required {
            end_behavior: TrialSettingsEndBehaviorParams,
        }
    }
}
