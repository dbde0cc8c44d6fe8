// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, MandateId, Metadata, Object,
    ObjectInfo, OutboundPaymentMethodDetails, Timestamp, TreasuryFinancialAccountId,
    TreasuryOutboundPaymentId, TreasuryOutboundPaymentStatus, TreasuryOutboundReturned,
    TreasuryOutboundStatusTransitions, TreasuryOutboundTrackingDetails, TreasuryTransactionId,
};

/// The object `treasury.outbound_payment`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_payments/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundPayment {
    pub id: TreasuryOutboundPaymentId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Option<CustomerId>,
    pub description: Option<String>,
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: Option<Box<OutboundPaymentMethodDetails>>,
    pub end_user_details: Option<Box<TreasuryOutboundPaymentEndUserDetails>>,
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
    TreasuryOutboundPayment, "treasury.outbound_payment", true,
    [
        "id", "amount", "cancelable", "created", "currency", "customer", "description",
        "destination_payment_method", "destination_payment_method_details", "end_user_details",
        "expected_arrival_date", "financial_account", "hosted_regulatory_receipt_url", "livemode",
        "metadata", "returned_details", "statement_descriptor", "status", "status_transitions",
        "tracking_details", "transaction",
    ],
    [
        id, amount, cancelable, created, currency, customer, description, destination_payment_method,
        destination_payment_method_details, end_user_details, expected_arrival_date, financial_account,
        hosted_regulatory_receipt_url, livemode, metadata, returned_details, statement_descriptor, status,
        status_transitions, tracking_details, transaction,
    ],
);

impl Object for TreasuryOutboundPayment {
    type Id = TreasuryOutboundPaymentId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.outbound_payment",
        type_name: "TreasuryOutboundPayment",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/outbound_payments/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/outbound_payments", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["created", "customer", "financial_account", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "destination_payment_method_details.us_bank_account.mandate", targets: &["mandate"], array: false },
            Expansion { path: "returned_details.transaction", targets: &["treasury.transaction"], array: false },
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "treasury.outbound_payment.canceled", "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated", "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted", "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
        ],
    };
}

impl TreasuryOutboundPayment {
    pub const EXPAND_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("destination_payment_method_details.us_bank_account.mandate");
    pub const EXPAND_RETURNED_DETAILS_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("returned_details.transaction");
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

/// Held by `TreasuryOutboundPayment.end_user_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentEndUserDetails {
    pub ip_address: Option<String>,
    pub present: bool,
}

crate::record!(
    TreasuryOutboundPaymentEndUserDetails, "", false,
    ["ip_address", "present"],
    [ip_address, present],
);
