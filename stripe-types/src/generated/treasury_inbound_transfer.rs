// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, MandateId, Metadata, Object,
    ObjectInfo, Timestamp, TreasuryBillingDetails, TreasuryFinancialAccountId, TreasuryInboundTransferId,
    TreasuryTransactionId,
};

/// The object `treasury.inbound_transfer`.
///
/// See <https://docs.stripe.com/api/treasury/inbound_transfers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfer {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-id)
    pub id: TreasuryInboundTransferId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-amount)
    pub amount: i64,
    /// Cancelable.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-cancelable)
    pub cancelable: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-currency)
    pub currency: Currency,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-description)
    pub description: Option<String>,
    /// Failure details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-failure_details)
    pub failure_details: Option<Boxed<TreasuryInboundTransferFailureDetails>>,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Linked flows.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-linked_flows)
    pub linked_flows: TreasuryInboundTransferLinkedFlows,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-metadata)
    pub metadata: Metadata,
    /// Origin payment method: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-origin_payment_method)
    pub origin_payment_method: Option<String>,
    /// Origin payment method details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-origin_payment_method_details)
    pub origin_payment_method_details: Option<Boxed<InboundTransfers>>,
    /// Returned: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-returned)
    pub returned: Option<bool>,
    /// Statement descriptor.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-statement_descriptor)
    pub statement_descriptor: String,
    /// Status: one of `canceled`, `failed`, `processing`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-status)
    pub status: TreasuryInboundTransferStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-status_transitions)
    pub status_transitions: TreasuryInboundTransferStatusTransitions,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-transaction)
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

crate::record!(
    TreasuryInboundTransfer, "treasury.inbound_transfer", true,
    [
        "id", "amount", "cancelable", "created", "currency", "description", "failure_details",
        "financial_account", "hosted_regulatory_receipt_url", "linked_flows", "livemode", "metadata",
        "origin_payment_method", "origin_payment_method_details", "returned", "statement_descriptor",
        "status", "status_transitions", "transaction",
    ],
    [
        id, amount, cancelable, created, currency, description, failure_details, financial_account,
        hosted_regulatory_receipt_url, linked_flows, livemode, metadata, origin_payment_method,
        origin_payment_method_details, returned, statement_descriptor, status, status_transitions,
        transaction,
    ],
);

impl Object for TreasuryInboundTransfer {
    type Id = TreasuryInboundTransferId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.inbound_transfer",
        type_name: "TreasuryInboundTransfer",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/inbound_transfers/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/inbound_transfers", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "origin_payment_method_details.us_bank_account.mandate", targets: &["mandate"], array: false },
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "treasury.inbound_transfer.canceled", "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed", "treasury.inbound_transfer.succeeded",
        ],
    };
}

impl TreasuryInboundTransfer {
    pub const EXPAND_ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("origin_payment_method_details.us_bank_account.mandate");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

/// Held by
/// [`TreasuryInboundTransfer::origin_payment_method_details`](crate::TreasuryInboundTransfer::origin_payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InboundTransfers {
    /// Billing details.
    pub billing_details: TreasuryBillingDetails,
    /// Type: one of `us_bank_account`.
    pub type_: InboundTransfersType,
    /// Details where `type` is `us_bank_account`. May be absent.
    pub us_bank_account: Option<Boxed<InboundTransfersPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    InboundTransfers, "", false,
    ["billing_details", "type", "us_bank_account"],
    [billing_details, type_, us_bank_account],
);

/// Held by [`InboundTransfers::us_bank_account`](crate::InboundTransfers::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct InboundTransfersPaymentMethodDetailsUsBankAccount {
    /// Account holder type: one of `company`, `individual`; may be null or absent.
    pub account_holder_type: Option<TreasuryInboundTransferAccountHolderType>,
    /// Account type: one of `checking`, `savings`; may be null or absent.
    pub account_type: Option<TreasuryInboundTransferAccountType>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; expandable; may be absent.
    pub mandate: Option<Expandable<MandateId>>,
    /// Network: one of `ach`.
    pub network: InboundTransfersPaymentMethodDetailsUsBankAccountNetwork,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
}

crate::record!(
    InboundTransfersPaymentMethodDetailsUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "fingerprint", "last4", "mandate", "network",
        "routing_number",
    ],
    [account_holder_type, account_type, bank_name, fingerprint, last4, mandate, network, routing_number],
);

crate::open_enum! {
    /// Values of
    /// [`InboundTransfersPaymentMethodDetailsUsBankAccount::network`](crate::InboundTransfersPaymentMethodDetailsUsBankAccount::network).
    pub enum InboundTransfersPaymentMethodDetailsUsBankAccountNetwork {
        Ach = "ach",
    }
}

crate::open_enum! {
    /// Values of [`InboundTransfers::type_`](crate::InboundTransfers::type_).
    pub enum InboundTransfersType {
        UsBankAccount = "us_bank_account",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InboundTransfersPaymentMethodDetailsUsBankAccount::account_holder_type`](crate::InboundTransfersPaymentMethodDetailsUsBankAccount::account_holder_type).
    pub enum TreasuryInboundTransferAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InboundTransfersPaymentMethodDetailsUsBankAccount::account_type`](crate::InboundTransfersPaymentMethodDetailsUsBankAccount::account_type).
    pub enum TreasuryInboundTransferAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

/// Held by [`TreasuryInboundTransfer::failure_details`](crate::TreasuryInboundTransfer::failure_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransferFailureDetails {
    /// Code: one of 13 values.
    pub code: TreasuryInboundTransferFailureDetailsCode,
}

crate::record!(
    TreasuryInboundTransferFailureDetails, "", false,
    ["code"],
    [code],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryInboundTransferFailureDetails::code`](crate::TreasuryInboundTransferFailureDetails::code),
    /// [`TreasuryInboundTransferFailureDetailsParams::code`](crate::TreasuryInboundTransferFailureDetailsParams::code).
    pub enum TreasuryInboundTransferFailureDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        DebitNotAuthorized = "debit_not_authorized",
        IncorrectAccountHolderAddress = "incorrect_account_holder_address",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        IncorrectAccountHolderTaxId = "incorrect_account_holder_tax_id",
        InsufficientFunds = "insufficient_funds",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        Other = "other",
    }
}

/// Held by [`TreasuryInboundTransfer::linked_flows`](crate::TreasuryInboundTransfer::linked_flows).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransferLinkedFlows {
    /// Received debit: may be null or absent.
    pub received_debit: Option<String>,
}

crate::record!(
    TreasuryInboundTransferLinkedFlows, "", false,
    ["received_debit"],
    [received_debit],
);

crate::open_enum! {
    /// Values of [`TreasuryInboundTransfer::status`](crate::TreasuryInboundTransfer::status),
    /// [`ListTreasuryInboundTransfers::status`](crate::ListTreasuryInboundTransfers::status).
    pub enum TreasuryInboundTransferStatus {
        Canceled = "canceled",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

/// Held by
/// [`TreasuryInboundTransfer::status_transitions`](crate::TreasuryInboundTransfer::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransferStatusTransitions {
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Failed at: a time in seconds since 1970; may be null or absent.
    pub failed_at: Option<Timestamp>,
    /// Succeeded at: a time in seconds since 1970; may be null or absent.
    pub succeeded_at: Option<Timestamp>,
}

crate::record!(
    TreasuryInboundTransferStatusTransitions, "", false,
    ["canceled_at", "failed_at", "succeeded_at"],
    [canceled_at, failed_at, succeeded_at],
);
