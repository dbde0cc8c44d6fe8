// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SubscriptionTrialEndBehaviorMissingPaymentMethod;

/// Held by `SubscriptionTrialSettings.end_behavior`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTrialEndBehavior {
    pub missing_payment_method: SubscriptionTrialEndBehaviorMissingPaymentMethod,
}

crate::record!(
    SubscriptionTrialEndBehavior, "", false,
    ["missing_payment_method"],
    [missing_payment_method],
);

/// Held by `PaymentLinkSubscriptionData.trial_settings`, `Subscription.trial_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    pub end_behavior: SubscriptionTrialEndBehavior,
}

crate::record!(
    SubscriptionTrialSettings, "", false,
    ["end_behavior"],
    [end_behavior],
);
