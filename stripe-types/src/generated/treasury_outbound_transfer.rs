// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    OutboundPaymentMethodDetails, Timestamp, TreasuryFinancialAccountId, TreasuryOutboundStatusTransitions,
    TreasuryOutboundTrackingDetails, TreasuryOutboundTransferId, TreasuryTransactionId,
};

/// The object `treasury.outbound_transfer`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_transfers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTransfer {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-id)
    pub id: TreasuryOutboundTransferId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-amount)
    pub amount: i64,
    /// Cancelable.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-cancelable)
    pub cancelable: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-currency)
    pub currency: Currency,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-description)
    pub description: Option<String>,
    /// Destination payment method: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-destination_payment_method)
    pub destination_payment_method: Option<String>,
    /// Destination payment method details.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-destination_payment_method_details)
    pub destination_payment_method_details: OutboundPaymentMethodDetails,
    /// Expected arrival date: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-expected_arrival_date)
    pub expected_arrival_date: Timestamp,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-metadata)
    pub metadata: Metadata,
    /// Returned details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-returned_details)
    pub returned_details: Option<Boxed<TreasuryOutboundTransferReturnedDetails>>,
    /// Statement descriptor.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-statement_descriptor)
    pub statement_descriptor: String,
    /// Status: one of `canceled`, `failed`, `posted`, `processing`, `returned`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-status)
    pub status: TreasuryOutboundTransferStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-status_transitions)
    pub status_transitions: TreasuryOutboundStatusTransitions,
    /// Tracking details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-tracking_details)
    pub tracking_details: Option<Boxed<TreasuryOutboundTrackingDetails>>,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION).
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/object#treasury_outbound_transfer_object-transaction)
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
    type Expanded = Self;
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
        only_expanded: &[],
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
    pub const EXPAND_RETURNED_DETAILS_TRANSACTION: Expand<Self> = Expand::field("returned_details.transaction");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
    pub const EXPAND_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("destination_payment_method_details.us_bank_account.mandate");
}

/// Held by [`TreasuryOutboundTransfer::returned_details`](crate::TreasuryOutboundTransfer::returned_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTransferReturnedDetails {
    /// Code: one of 10 values.
    pub code: TreasuryOutboundTransferReturnedDetailsCode,
    /// Transaction: the id of a `treasury.transaction`; expandable.
    pub transaction: Expandable<TreasuryTransactionId>,
}

crate::record!(
    TreasuryOutboundTransferReturnedDetails, "", false,
    ["code", "transaction"],
    [code, transaction],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryOutboundTransferReturnedDetails::code`](crate::TreasuryOutboundTransferReturnedDetails::code),
    /// [`TreasuryOutboundTransferReturnedDetailsParams::code`](crate::TreasuryOutboundTransferReturnedDetailsParams::code).
    pub enum TreasuryOutboundTransferReturnedDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        Declined = "declined",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        Other = "other",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryOutboundTransfer::status`](crate::TreasuryOutboundTransfer::status),
    /// [`ListTreasuryOutboundTransfers::status`](crate::ListTreasuryOutboundTransfers::status).
    pub enum TreasuryOutboundTransferStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }
}
