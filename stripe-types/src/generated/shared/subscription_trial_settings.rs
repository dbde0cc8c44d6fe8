// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`SubscriptionTrialSettings::end_behavior`](crate::SubscriptionTrialSettings::end_behavior).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionTrialEndBehavior {
    /// Missing payment method: one of `cancel`, `create_invoice`, `pause`.
    pub missing_payment_method: SubscriptionTrialEndBehaviorMissingPaymentMethod,
}

crate::record!(
    SubscriptionTrialEndBehavior, "", false,
    ["missing_payment_method"],
    [missing_payment_method],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionTrialEndBehavior::missing_payment_method`](crate::SubscriptionTrialEndBehavior::missing_payment_method),
    /// [`SubscriptionTrialSettingsEndBehaviorParams::missing_payment_method`](crate::SubscriptionTrialSettingsEndBehaviorParams::missing_payment_method),
    /// [`PaymentLinkSubscriptionDataTrialSettingsEndBehaviorParams::missing_payment_method`](crate::PaymentLinkSubscriptionDataTrialSettingsEndBehaviorParams::missing_payment_method).
    pub enum SubscriptionTrialEndBehaviorMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}

/// Held by [`Subscription::trial_settings`](crate::Subscription::trial_settings),
/// [`PaymentLinkSubscriptionData::trial_settings`](crate::PaymentLinkSubscriptionData::trial_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    /// End behavior.
    pub end_behavior: SubscriptionTrialEndBehavior,
}

crate::record!(
    SubscriptionTrialSettings, "", false,
    ["end_behavior"],
    [end_behavior],
);
