// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, OutboundPaymentMethodDetails, Timestamp, TreasuryFinancialAccountId,
    TreasuryOutboundPaymentId, TreasuryOutboundStatusTransitions, TreasuryOutboundTrackingDetails,
    TreasuryTransactionId,
};

/// The object `treasury.outbound_payment`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_payments/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPayment {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-id)
    pub id: TreasuryOutboundPaymentId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-amount)
    pub amount: i64,
    /// Cancelable.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-cancelable)
    pub cancelable: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-currency)
    pub currency: Currency,
    /// Customer: the id of a `customer`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-customer)
    pub customer: Option<CustomerId>,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-description)
    pub description: Option<String>,
    /// Destination payment method: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-destination_payment_method)
    pub destination_payment_method: Option<String>,
    /// Destination payment method details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-destination_payment_method_details)
    pub destination_payment_method_details: Option<Boxed<OutboundPaymentMethodDetails>>,
    /// End user details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-end_user_details)
    pub end_user_details: Option<Boxed<TreasuryOutboundPaymentEndUserDetails>>,
    /// Expected arrival date: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-expected_arrival_date)
    pub expected_arrival_date: Timestamp,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-metadata)
    pub metadata: Metadata,
    /// Returned details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-returned_details)
    pub returned_details: Option<Boxed<TreasuryOutboundPaymentReturnedStatus>>,
    /// Statement descriptor.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-statement_descriptor)
    pub statement_descriptor: String,
    /// Status: one of `canceled`, `failed`, `posted`, `processing`, `returned`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-status)
    pub status: TreasuryOutboundPaymentStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-status_transitions)
    pub status_transitions: TreasuryOutboundStatusTransitions,
    /// Tracking details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-tracking_details)
    pub tracking_details: Option<Boxed<TreasuryOutboundTrackingDetails>>,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION).
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/object#treasury_outbound_payment_object-transaction)
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
    type Expanded = Self;
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
        only_expanded: &[],
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
    pub const EXPAND_RETURNED_DETAILS_TRANSACTION: Expand<Self> = Expand::field("returned_details.transaction");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
    pub const EXPAND_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("destination_payment_method_details.us_bank_account.mandate");
}

/// Held by [`TreasuryOutboundPayment::end_user_details`](crate::TreasuryOutboundPayment::end_user_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentEndUserDetails {
    /// Ip address: may be null or absent.
    pub ip_address: Option<String>,
    /// Present.
    pub present: bool,
}

crate::record!(
    TreasuryOutboundPaymentEndUserDetails, "", false,
    ["ip_address", "present"],
    [ip_address, present],
);

/// Held by [`TreasuryOutboundPayment::returned_details`](crate::TreasuryOutboundPayment::returned_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentReturnedStatus {
    /// Code: one of 10 values.
    pub code: TreasuryOutboundPaymentReturnedStatusCode,
    /// Transaction: the id of a `treasury.transaction`; expandable.
    pub transaction: Expandable<TreasuryTransactionId>,
}

crate::record!(
    TreasuryOutboundPaymentReturnedStatus, "", false,
    ["code", "transaction"],
    [code, transaction],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryOutboundPaymentReturnedStatus::code`](crate::TreasuryOutboundPaymentReturnedStatus::code),
    /// [`TreasuryOutboundPaymentReturnedDetailsParams::code`](crate::TreasuryOutboundPaymentReturnedDetailsParams::code).
    pub enum TreasuryOutboundPaymentReturnedStatusCode {
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
    /// Values of [`TreasuryOutboundPayment::status`](crate::TreasuryOutboundPayment::status),
    /// [`ListTreasuryOutboundPayments::status`](crate::ListTreasuryOutboundPayments::status).
    pub enum TreasuryOutboundPaymentStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }
}
