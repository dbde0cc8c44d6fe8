// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationFeeId, BalanceTransactionId, Currency, ExpandTo, Expandable, Expansion, ExternalAccountId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, PayoutId, PayoutType, Timestamp,
};

/// The object `payout`.
///
/// See <https://docs.stripe.com/api/payouts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payout {
    pub id: PayoutId,
    pub amount: i64,
    pub application_fee: Option<Expandable<ApplicationFeeId>>,
    pub application_fee_amount: Option<i64>,
    pub arrival_date: Timestamp,
    pub automatic: bool,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination: Option<Expandable<ExternalAccountId>>,
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub method: String,
    pub original_payout: Option<Expandable<PayoutId>>,
    pub payout_method: Option<String>,
    pub reconciliation_status: PayoutReconciliationStatus,
    pub reversed_by: Option<Expandable<PayoutId>>,
    pub source_type: String,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub trace_id: Option<Box<PayoutsTraceId>>,
    pub type_: PayoutType,
}

crate::record!(
    Payout, "payout", true,
    [
        "id", "amount", "application_fee", "application_fee_amount", "arrival_date", "automatic",
        "balance_transaction", "created", "currency", "description", "destination",
        "failure_balance_transaction", "failure_code", "failure_message", "livemode", "metadata", "method",
        "original_payout", "payout_method", "reconciliation_status", "reversed_by", "source_type",
        "statement_descriptor", "status", "trace_id", "type",
    ],
    [
        id, amount, application_fee, application_fee_amount, arrival_date, automatic, balance_transaction,
        created, currency, description, destination, failure_balance_transaction, failure_code,
        failure_message, livemode, metadata, method, original_payout, payout_method, reconciliation_status,
        reversed_by, source_type, statement_descriptor, status, trace_id, type_,
    ],
);

impl Object for Payout {
    type Id = PayoutId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payout",
        type_name: "Payout",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payouts/{payout}"),
        list: Some(&ListInfo { path: "/v1/payouts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["arrival_date", "created", "destination", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application_fee", targets: &["application_fee"], array: false },
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "destination", targets: &["bank_account", "card"], array: false },
            Expansion { path: "failure_balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "original_payout", targets: &["payout"], array: false },
            Expansion { path: "reversed_by", targets: &["payout"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "payout.canceled", "payout.created", "payout.failed", "payout.paid",
            "payout.reconciliation_completed", "payout.updated",
        ],
    };
}

impl Payout {
    pub const EXPAND_APPLICATION_FEE: ExpandTo<Self, ApplicationFeeId> = ExpandTo::new("application_fee");
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_DESTINATION: ExpandTo<Self, ExternalAccountId> = ExpandTo::new("destination");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("failure_balance_transaction");
    pub const EXPAND_ORIGINAL_PAYOUT: ExpandTo<Self, PayoutId> = ExpandTo::new("original_payout");
    pub const EXPAND_REVERSED_BY: ExpandTo<Self, PayoutId> = ExpandTo::new("reversed_by");
}

crate::open_enum! {
    /// Values of `Payout.reconciliation_status`.
    pub enum PayoutReconciliationStatus {
        Completed = "completed",
        InProgress = "in_progress",
        NotApplicable = "not_applicable",
    }
}

/// Held by `Payout.trace_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayoutsTraceId {
    pub status: String,
    pub value: Option<String>,
}

crate::record!(
    PayoutsTraceId, "", false,
    ["status", "value"],
    [status, value],
);
