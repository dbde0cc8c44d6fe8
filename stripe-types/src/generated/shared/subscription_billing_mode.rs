// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Boxed, ConnectAccountReference, Decimal, Expandable, SubscriptionBillingModeFlexible,
    Timestamp,
};

/// Held by [`Subscription::automatic_tax`](crate::Subscription::automatic_tax),
/// [`SubscriptionScheduleDefaultSettings::automatic_tax`](crate::SubscriptionScheduleDefaultSettings::automatic_tax),
/// [`SubscriptionSchedulePhaseConfiguration::automatic_tax`](crate::SubscriptionSchedulePhaseConfiguration::automatic_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionAutomaticTax {
    /// Disabled reason: one of `requires_location_inputs`; may be null or absent.
    pub disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability: may be null or absent.
    pub liability: Option<Boxed<ConnectAccountReference>>,
}

crate::record!(
    SubscriptionAutomaticTax, "", false,
    ["disabled_reason", "enabled", "liability"],
    [disabled_reason, enabled, liability],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionAutomaticTax::disabled_reason`](crate::SubscriptionAutomaticTax::disabled_reason).
    pub enum SubscriptionAutomaticTaxDisabledReason {
        RequiresLocationInputs = "requires_location_inputs",
    }
}

/// Held by [`Subscription::billing_mode`](crate::Subscription::billing_mode),
/// [`SubscriptionSchedule::billing_mode`](crate::SubscriptionSchedule::billing_mode).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingMode {
    /// Details where `type` is `flexible`. May be null or absent.
    pub flexible: Option<Boxed<SubscriptionBillingModeFlexible>>,
    /// Type: one of `classic`, `flexible`.
    pub type_: SubscriptionBillingModeType,
    /// Updated at: a time in seconds since 1970; may be absent.
    pub updated_at: Option<Timestamp>,
}

crate::record!(
    SubscriptionBillingMode, "", false,
    ["flexible", "type", "updated_at"],
    [flexible, type_, updated_at],
);

crate::open_enum! {
    /// Values of [`SubscriptionBillingMode::type_`](crate::SubscriptionBillingMode::type_),
    /// [`SubscriptionBillingModeParams::type_`](crate::SubscriptionBillingModeParams::type_),
    /// [`SubscriptionScheduleBillingModeParams::type_`](crate::SubscriptionScheduleBillingModeParams::type_).
    pub enum SubscriptionBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

/// Held by [`Subscription::billing_thresholds`](crate::Subscription::billing_thresholds),
/// [`SubscriptionScheduleDefaultSettings::billing_thresholds`](crate::SubscriptionScheduleDefaultSettings::billing_thresholds),
/// [`SubscriptionSchedulePhaseConfiguration::billing_thresholds`](crate::SubscriptionSchedulePhaseConfiguration::billing_thresholds).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingThresholds {
    /// Amount gte: in minor units of the currency; may be null or absent.
    pub amount_gte: Option<i64>,
    /// Reset billing cycle anchor: may be null or absent.
    pub reset_billing_cycle_anchor: Option<bool>,
}

crate::record!(
    SubscriptionBillingThresholds, "", false,
    ["amount_gte", "reset_billing_cycle_anchor"],
    [amount_gte, reset_billing_cycle_anchor],
);

/// Held by [`Subscription::transfer_data`](crate::Subscription::transfer_data),
/// [`SubscriptionScheduleDefaultSettings::transfer_data`](crate::SubscriptionScheduleDefaultSettings::transfer_data),
/// [`SubscriptionSchedulePhaseConfiguration::transfer_data`](crate::SubscriptionSchedulePhaseConfiguration::transfer_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionTransferData {
    /// Amount percent: in percent; may be null or absent.
    pub amount_percent: Option<Decimal>,
    /// Destination: the id of an `account`; expandable.
    pub destination: Expandable<AccountId>,
}

crate::record!(
    SubscriptionTransferData, "", false,
    ["amount_percent", "destination"],
    [amount_percent, destination],
);
