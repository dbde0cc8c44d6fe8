// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHolderType, Currency, ExpandTo, Expandable, Expansion,
    FinancialConnectionsAccountNumberDetailsSupportedNetwork, InboundTransfersType, ListInfo, ListStyle,
    MandateId, Metadata, Object, ObjectInfo, PaymentUsBankAccountAccountType, Timestamp,
    TreasuryBillingDetails, TreasuryFinancialAccountId, TreasuryInboundTransferId, TreasuryTransactionId,
};

/// The object `treasury.inbound_transfer`.
///
/// See <https://docs.stripe.com/api/treasury/inbound_transfers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInboundTransfer {
    pub id: TreasuryInboundTransferId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub failure_details: Option<Box<TreasuryInboundTransferFailureDetails>>,
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub linked_flows: TreasuryInboundTransferLinkedFlows,
    pub livemode: bool,
    pub metadata: Metadata,
    pub origin_payment_method: Option<String>,
    pub origin_payment_method_details: Option<Box<InboundTransfers>>,
    pub returned: Option<bool>,
    pub statement_descriptor: String,
    pub status: TreasuryInboundTransferStatus,
    pub status_transitions: TreasuryInboundTransferStatusTransitions,
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
        nested_lists: &[],
        events: &[
            "treasury.inbound_transfer.canceled", "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed", "treasury.inbound_transfer.succeeded",
        ],
    };
}

impl TreasuryInboundTransfer {
    pub const EXPAND_ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("origin_payment_method_details.us_bank_account.mandate");
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

/// Held by `TreasuryInboundTransfer.origin_payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundTransfers {
    pub billing_details: TreasuryBillingDetails,
    pub type_: InboundTransfersType,
    pub us_bank_account: Option<Box<InboundTransfersPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    InboundTransfers, "", false,
    ["billing_details", "type", "us_bank_account"],
    [billing_details, type_, us_bank_account],
);

/// Held by `InboundTransfers.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundTransfersPaymentMethodDetailsUsBankAccount {
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<PaymentUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<Expandable<MandateId>>,
    pub network: FinancialConnectionsAccountNumberDetailsSupportedNetwork,
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

/// Held by `TreasuryInboundTransfer.failure_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInboundTransferFailureDetails {
    pub code: TreasuryInboundTransferFailureDetailsCode,
}

crate::record!(
    TreasuryInboundTransferFailureDetails, "", false,
    ["code"],
    [code],
);

crate::open_enum! {
    /// Values of `TreasuryInboundTransferFailureDetails.code`, `TreasuryInboundTransferFailureDetailsParams.code`.
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

/// Held by `TreasuryInboundTransfer.linked_flows`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInboundTransferLinkedFlows {
    pub received_debit: Option<String>,
}

crate::record!(
    TreasuryInboundTransferLinkedFlows, "", false,
    ["received_debit"],
    [received_debit],
);

crate::open_enum! {
    /// Values of `TreasuryInboundTransfer.status`, `ListTreasuryInboundTransfers.status`.
    pub enum TreasuryInboundTransferStatus {
        Canceled = "canceled",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

/// Held by `TreasuryInboundTransfer.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInboundTransferStatusTransitions {
    pub canceled_at: Option<Timestamp>,
    pub failed_at: Option<Timestamp>,
    pub succeeded_at: Option<Timestamp>,
}

crate::record!(
    TreasuryInboundTransferStatusTransitions, "", false,
    ["canceled_at", "failed_at", "succeeded_at"],
    [canceled_at, failed_at, succeeded_at],
);
