// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, MandateId, Metadata, Object, ObjectInfo,
    OutboundPaymentMethodDetails, Timestamp, TreasuryFinancialAccountId, TreasuryOutboundPaymentStatus,
    TreasuryOutboundReturned, TreasuryOutboundStatusTransitions, TreasuryOutboundTrackingDetails,
    TreasuryOutboundTransferId, TreasuryTransactionId,
};

/// The object `treasury.outbound_transfer`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_transfers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundTransfer {
    pub id: TreasuryOutboundTransferId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: OutboundPaymentMethodDetails,
    pub expected_arrival_date: Timestamp,
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub returned_details: Option<Box<TreasuryOutboundReturned>>,
    pub statement_descriptor: String,
    pub status: TreasuryOutboundPaymentStatus,
    pub status_transitions: TreasuryOutboundStatusTransitions,
    pub tracking_details: Option<Box<TreasuryOutboundTrackingDetails>>,
    pub transaction: Expandable<TreasuryTransactionId>,
}

crate::record!(
    TreasuryOutboundTransfer, "treasury.outbound_transfer", true,
    [
        "id", "amount", "cancelable", "created", "currency", "description", "destination_payment_method",
        "destination_payment_method_details", "expected_arrival_date", "financial_account",
        "hosted_regulatory_receipt_url", "livemode", "metadata", "returned_details", "statement_descriptor",
        "status", "status_transitions", "tracking_details", "transaction",
    ],
    [
        id, amount, cancelable, created, currency, description, destination_payment_method,
        destination_payment_method_details, expected_arrival_date, financial_account,
        hosted_regulatory_receipt_url, livemode, metadata, returned_details, statement_descriptor, status,
        status_transitions, tracking_details, transaction,
    ],
);

impl Object for TreasuryOutboundTransfer {
    type Id = TreasuryOutboundTransferId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.outbound_transfer",
        type_name: "TreasuryOutboundTransfer",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/outbound_transfers/{outbound_transfer}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/outbound_transfers", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "destination_payment_method_details.us_bank_account.mandate", targets: &["mandate"], array: false },
            Expansion { path: "returned_details.transaction", targets: &["treasury.transaction"], array: false },
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "treasury.outbound_transfer.canceled", "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated", "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted", "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ],
    };
}

impl TreasuryOutboundTransfer {
    pub const EXPAND_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("destination_payment_method_details.us_bank_account.mandate");
    pub const EXPAND_RETURNED_DETAILS_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("returned_details.transaction");
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}
