// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Decimal, Expandable};

/// Held by `Subscription.transfer_data`, `SubscriptionSchedulePhaseConfiguration.transfer_data`, `SubscriptionScheduleDefaultSettings.transfer_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTransferData {
    pub amount_percent: Option<Decimal>,
    pub destination: Expandable<AccountId>,
}

crate::record!(
    SubscriptionTransferData, "", false,
    ["amount_percent", "destination"],
    [amount_percent, destination],
);
