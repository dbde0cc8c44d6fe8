// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Map, Object, ObjectInfo};

/// The object `balance_settings`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettings {
    /// Payments.
    pub payments: BalanceSettingsPayments,
}

crate::record!(
    BalanceSettings, "balance_settings", false,
    ["payments"],
    [payments],
);

impl Object for BalanceSettings {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["balance_settings.updated"],
    };
}

/// Held by
/// [`BalanceSettingsPayouts::automatic_transfer_rules_by_currency`](crate::BalanceSettingsPayouts::automatic_transfer_rules_by_currency).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsAutomaticTransferRule {
    /// Payout method.
    pub payout_method: String,
    /// Details where `type` is `transfer_up_to_amount`. In minor units of the currency; may be null or
    /// absent.
    pub transfer_up_to_amount: Option<i64>,
    /// Type: one of `transfer_all`, `transfer_up_to_amount`.
    pub type_: BalanceSettingsAutomaticTransferRuleType,
}

crate::record!(
    BalanceSettingsAutomaticTransferRule, "", false,
    ["payout_method", "transfer_up_to_amount", "type"],
    [payout_method, transfer_up_to_amount, type_],
);

crate::open_enum! {
    /// Values of
    /// [`BalanceSettingsAutomaticTransferRule::type_`](crate::BalanceSettingsAutomaticTransferRule::type_),
    /// [`BalanceSettingsPayoutAutomaticTransferRulesByCurrencyParams::type_`](crate::BalanceSettingsPayoutAutomaticTransferRulesByCurrencyParams::type_).
    pub enum BalanceSettingsAutomaticTransferRuleType {
        TransferAll = "transfer_all",
        TransferUpToAmount = "transfer_up_to_amount",
    }
}

/// Held by [`BalanceSettings::payments`](crate::BalanceSettings::payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsPayments {
    /// Debit negative balances: may be null or absent.
    pub debit_negative_balances: Option<bool>,
    /// Payouts: may be null or absent.
    pub payouts: Option<Boxed<BalanceSettingsPayouts>>,
    /// Settlement timing.
    pub settlement_timing: BalanceSettingsSettlementTiming,
}

crate::record!(
    BalanceSettingsPayments, "", false,
    ["debit_negative_balances", "payouts", "settlement_timing"],
    [debit_negative_balances, payouts, settlement_timing],
);

/// Held by [`BalanceSettingsPayouts::schedule`](crate::BalanceSettingsPayouts::schedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsPayoutSchedule {
    /// Interval: one of `daily`, `manual`, `monthly`, `weekly`; may be null or absent.
    pub interval: Option<BalanceSettingsPayoutScheduleInterval>,
    /// Monthly payout days: may be absent.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// Weekly payout days: one of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`; may be absent.
    pub weekly_payout_days: Option<Vec<BalanceSettingsWeeklyPayoutDay>>,
}

crate::record!(
    BalanceSettingsPayoutSchedule, "", false,
    ["interval", "monthly_payout_days", "weekly_payout_days"],
    [interval, monthly_payout_days, weekly_payout_days],
);

crate::open_enum! {
    /// Values of [`BalanceSettingsPayoutSchedule::interval`](crate::BalanceSettingsPayoutSchedule::interval),
    /// [`BalanceSettingsPaymentsPayoutsScheduleParams::interval`](crate::BalanceSettingsPaymentsPayoutsScheduleParams::interval).
    pub enum BalanceSettingsPayoutScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
}

/// Held by [`BalanceSettingsPayments::payouts`](crate::BalanceSettingsPayments::payouts).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsPayouts {
    /// Automatic transfer rules by currency: may be null or absent.
    pub automatic_transfer_rules_by_currency: Option<Map<Vec<BalanceSettingsAutomaticTransferRule>>>,
    /// Minimum balance by currency: may be null or absent.
    pub minimum_balance_by_currency: Option<Map<i64>>,
    /// Schedule: may be null or absent.
    pub schedule: Option<Boxed<BalanceSettingsPayoutSchedule>>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
    /// Status: one of `disabled`, `enabled`.
    pub status: BalanceSettingsPayoutsStatus,
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

crate::open_enum! {
    /// Values of [`BalanceSettingsPayouts::status`](crate::BalanceSettingsPayouts::status).
    pub enum BalanceSettingsPayoutsStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

/// Held by [`BalanceSettingsPayments::settlement_timing`](crate::BalanceSettingsPayments::settlement_timing).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsSettlementTiming {
    /// Delay days.
    pub delay_days: i64,
    /// Delay days override: may be absent.
    pub delay_days_override: Option<i64>,
    /// Start of day: may be null or absent.
    pub start_of_day: Option<Boxed<BalanceSettingsStartOfDay>>,
}

crate::record!(
    BalanceSettingsSettlementTiming, "", false,
    ["delay_days", "delay_days_override", "start_of_day"],
    [delay_days, delay_days_override, start_of_day],
);

/// Held by
/// [`BalanceSettingsSettlementTiming::start_of_day`](crate::BalanceSettingsSettlementTiming::start_of_day).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsStartOfDay {
    /// Hour.
    pub hour: i64,
    /// Minutes.
    pub minutes: i64,
    /// Timezone.
    pub timezone: String,
}

crate::record!(
    BalanceSettingsStartOfDay, "", false,
    ["hour", "minutes", "timezone"],
    [hour, minutes, timezone],
);

crate::open_enum! {
    /// Values of
    /// [`BalanceSettingsPayoutSchedule::weekly_payout_days`](crate::BalanceSettingsPayoutSchedule::weekly_payout_days),
    /// [`BalanceSettingsPaymentsPayoutsScheduleParams::weekly_payout_days`](crate::BalanceSettingsPaymentsPayoutsScheduleParams::weekly_payout_days).
    pub enum BalanceSettingsWeeklyPayoutDay {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}
