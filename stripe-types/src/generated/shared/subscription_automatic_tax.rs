// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ConnectAccountReference;

/// Held by `Subscription.automatic_tax`, `SubscriptionSchedulePhaseConfiguration.automatic_tax`, `SubscriptionScheduleDefaultSettings.automatic_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAutomaticTax {
    pub disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
}

crate::record!(
    SubscriptionAutomaticTax, "", false,
    ["disabled_reason", "enabled", "liability"],
    [disabled_reason, enabled, liability],
);

crate::open_enum! {
    /// Values of `SubscriptionAutomaticTax.disabled_reason`.
    pub enum SubscriptionAutomaticTaxDisabledReason {
        RequiresLocationInputs = "requires_location_inputs",
    }
}
