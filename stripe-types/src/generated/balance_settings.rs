// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceSettingsPayoutScheduleInterval, Map, Object, ObjectInfo, PaymentMethodRemove, WeeklyPayoutDay,
};

/// The object `balance_settings`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettings {
    pub payments: BalanceSettingsPayments,
}

crate::record!(
    BalanceSettings, "balance_settings", false,
    ["payments"],
    [payments],
);

impl Object for BalanceSettings {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "balance_settings",
        type_name: "BalanceSettings",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["balance_settings.updated"],
    };
}

/// Held by `BalanceSettingsPayouts.automatic_transfer_rules_by_currency`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsAutomaticTransferRule {
    pub payout_method: String,
    pub transfer_up_to_amount: Option<i64>,
    pub type_: BalanceSettingsAutomaticTransferRuleType,
}

crate::record!(
    BalanceSettingsAutomaticTransferRule, "", false,
    ["payout_method", "transfer_up_to_amount", "type"],
    [payout_method, transfer_up_to_amount, type_],
);

crate::open_enum! {
    /// Values of `BalanceSettingsAutomaticTransferRule.type`, `PaymentsPayoutsAutomaticTransferRulesByCurrencyParams.type`.
    pub enum BalanceSettingsAutomaticTransferRuleType {
        TransferAll = "transfer_all",
        TransferUpToAmount = "transfer_up_to_amount",
    }
}

/// Held by `BalanceSettings.payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayments {
    pub debit_negative_balances: Option<bool>,
    pub payouts: Option<Box<BalanceSettingsPayouts>>,
    pub settlement_timing: BalanceSettingsSettlementTiming,
}

crate::record!(
    BalanceSettingsPayments, "", false,
    ["debit_negative_balances", "payouts", "settlement_timing"],
    [debit_negative_balances, payouts, settlement_timing],
);

/// Held by `BalanceSettingsPayouts.schedule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayoutSchedule {
    pub interval: Option<BalanceSettingsPayoutScheduleInterval>,
    pub monthly_payout_days: Option<Vec<i64>>,
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
}

crate::record!(
    BalanceSettingsPayoutSchedule, "", false,
    ["interval", "monthly_payout_days", "weekly_payout_days"],
    [interval, monthly_payout_days, weekly_payout_days],
);

/// Held by `BalanceSettingsPayments.payouts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayouts {
    pub automatic_transfer_rules_by_currency: Option<Map<Vec<BalanceSettingsAutomaticTransferRule>>>,
    pub minimum_balance_by_currency: Option<Map<i64>>,
    pub schedule: Option<Box<BalanceSettingsPayoutSchedule>>,
    pub statement_descriptor: Option<String>,
    pub status: PaymentMethodRemove,
}

crate::record!(
    BalanceSettingsPayouts, "", false,
    [
        "automatic_transfer_rules_by_currency", "minimum_balance_by_currency", "schedule",
        "statement_descriptor", "status",
    ],
    [
        automatic_transfer_rules_by_currency, minimum_balance_by_currency, schedule, statement_descriptor,
        status,
    ],
);

/// Held by `BalanceSettingsPayments.settlement_timing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsSettlementTiming {
    pub delay_days: i64,
    pub delay_days_override: Option<i64>,
    pub start_of_day: Option<Box<BalanceSettingsStartOfDay>>,
}

crate::record!(
    BalanceSettingsSettlementTiming, "", false,
    ["delay_days", "delay_days_override", "start_of_day"],
    [delay_days, delay_days_override, start_of_day],
);

/// Held by `BalanceSettingsSettlementTiming.start_of_day`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceSettingsStartOfDay {
    pub hour: i64,
    pub minutes: i64,
    pub timezone: String,
}

crate::record!(
    BalanceSettingsStartOfDay, "", false,
    ["hour", "minutes", "timezone"],
    [hour, minutes, timezone],
);
