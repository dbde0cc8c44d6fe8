// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceSettingsAutomaticTransferRuleType, BalanceSettingsPayoutScheduleInterval,
    BalanceSettingsWeeklyPayoutDay, Clearable, Map,
};

crate::params! {
    /// Held by [`UpdateBalanceSettings::payments`](crate::UpdateBalanceSettings::payments).
    pub struct BalanceSettingsPaymentsParams {
        optional {
            /// Debit negative balances.
            debit_negative_balances: bool,
        }
        boxed {
            /// Payouts.
            payouts: BalanceSettingsPaymentsPayoutsParams,
            /// Settlement timing.
            settlement_timing: BalanceSettingsPaymentsSettlementTimingParams,
        }
    }
}

crate::params! {
    /// Held by [`BalanceSettingsPaymentsParams::payouts`](crate::BalanceSettingsPaymentsParams::payouts).
    pub struct BalanceSettingsPaymentsPayoutsParams {
        optional {
            /// Automatic transfer rules by currency: can be cleared.
            automatic_transfer_rules_by_currency: Clearable<Map<Clearable<Vec<BalanceSettingsPayoutAutomaticTransferRulesByCurrencyParams>>>>,
            /// Minimum balance by currency: can be cleared.
            minimum_balance_by_currency: Clearable<Map<Clearable<i64>>>,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
        }
        boxed {
            /// Schedule.
            schedule: BalanceSettingsPaymentsPayoutsScheduleParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BalanceSettingsPaymentsPayoutsParams::schedule`](crate::BalanceSettingsPaymentsPayoutsParams::schedule).
    pub struct BalanceSettingsPaymentsPayoutsScheduleParams {
        optional {
            /// Interval: one of `daily`, `manual`, `monthly`, `weekly`.
            interval: BalanceSettingsPayoutScheduleInterval,
        }
        lists {
            /// Monthly payout days.
            monthly_payout_days: i64,
            /// Weekly payout days: one of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`.
            weekly_payout_days: BalanceSettingsWeeklyPayoutDay,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BalanceSettingsPaymentsParams::settlement_timing`](crate::BalanceSettingsPaymentsParams::settlement_timing).
    pub struct BalanceSettingsPaymentsSettlementTimingParams {
        optional {
            /// Delay days override: can be cleared.
            delay_days_override: Clearable<i64>,
        }
        boxed {
            /// Start of day: can be cleared.
            start_of_day: Clearable<BalanceSettingsPaymentsSettlementTimingStartOfDayParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BalanceSettingsPaymentsSettlementTimingParams::start_of_day`](crate::BalanceSettingsPaymentsSettlementTimingParams::start_of_day).
    pub struct BalanceSettingsPaymentsSettlementTimingStartOfDayParams {
        optional {
            /// Hour.
            hour: i64,
            /// Minutes.
            minutes: i64,
            /// Timezone.
            timezone: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BalanceSettingsPaymentsPayoutsParams::automatic_transfer_rules_by_currency`](crate::BalanceSettingsPaymentsPayoutsParams::automatic_transfer_rules_by_currency).
    pub struct BalanceSettingsPayoutAutomaticTransferRulesByCurrencyParams {
        required {
            /// Payout method.
            payout_method: String,
            /// Type: one of `transfer_all`, `transfer_up_to_amount`.
            type_ = "type": BalanceSettingsAutomaticTransferRuleType,
        }
        optional {
            /// Transfer up to amount: in minor units of the currency.
            transfer_up_to_amount: i64,
        }
    }
}
