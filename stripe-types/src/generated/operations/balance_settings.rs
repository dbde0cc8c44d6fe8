// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceSettings, BalanceSettingsAutomaticTransferRuleType, BalanceSettingsPayoutScheduleInterval,
    Clearable, Expand, Map, WeeklyPayoutDay,
};

crate::params! {
    /// Held by `UpdateBalanceSettings.payments`.
    pub struct BalanceSettingsPaymentsParams {
        optional {
            debit_negative_balances: bool,
        }
        boxed {
            payouts: BalanceSettingsPaymentsPayoutsParams,
            settlement_timing: BalanceSettingsPaymentsSettlementTimingParams,
        }
    }
}

crate::params! {
    /// Held by `BalanceSettingsPaymentsParams.payouts`.
    pub struct BalanceSettingsPaymentsPayoutsParams {
        optional {
            automatic_transfer_rules_by_currency: Clearable<Map<Clearable<Vec<PaymentsPayoutsAutomaticTransferRulesByCurrencyParams>>>>,
            minimum_balance_by_currency: Clearable<Map<Clearable<i64>>>,
            statement_descriptor: String,
        }
        boxed {
            schedule: BalanceSettingsPaymentsPayoutsScheduleParams,
        }
    }
}

crate::params! {
    /// Held by `BalanceSettingsPaymentsPayoutsParams.schedule`.
    pub struct BalanceSettingsPaymentsPayoutsScheduleParams {
        optional {
            interval: BalanceSettingsPayoutScheduleInterval,
        }
        lists {
            monthly_payout_days: i64,
            weekly_payout_days: WeeklyPayoutDay,
        }
    }
}

crate::params! {
    /// Held by `BalanceSettingsPaymentsParams.settlement_timing`.
    pub struct BalanceSettingsPaymentsSettlementTimingParams {
        optional {
            delay_days_override: Clearable<i64>,
        }
        boxed {
            start_of_day: Clearable<BalanceSettingsPaymentsSettlementTimingStartOfDayParams>,
        }
    }
}

crate::params! {
    /// Held by `BalanceSettingsPaymentsSettlementTimingParams.start_of_day`.
    pub struct BalanceSettingsPaymentsSettlementTimingStartOfDayParams {
        optional {
            hour: i64,
            minutes: i64,
            timezone: String,
        }
    }
}

crate::params! {
    /// Held by `BalanceSettingsPaymentsPayoutsParams.automatic_transfer_rules_by_currency`.
    pub struct PaymentsPayoutsAutomaticTransferRulesByCurrencyParams {
        required {
            payout_method: String,
            type_ = "type": BalanceSettingsAutomaticTransferRuleType,
        }
        optional {
            transfer_up_to_amount: i64,
        }
    }
}

crate::operation! {
    /// `GET /v1/balance_settings`
    pub struct RetrieveBalanceSettings: Get "/v1/balance_settings" Form => BalanceSettings {
        lists {
            expand: Expand<BalanceSettings>,
        }
    }
}

crate::operation! {
    /// `POST /v1/balance_settings`
    pub struct UpdateBalanceSettings: Post "/v1/balance_settings" Form => BalanceSettings {
        boxed {
            payments: BalanceSettingsPaymentsParams,
        }
        lists {
            expand: Expand<BalanceSettings>,
        }
    }
}
