// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransaction, Currency, ExpandTo, Expandable, Expansion, FileId, IssuingDisputeId,
    IssuingTransactionId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.dispute`.
///
/// See <https://docs.stripe.com/api/issuing/disputes/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDispute {
    pub id: IssuingDisputeId,
    pub amount: i64,
    pub balance_transactions: Option<Vec<BalanceTransaction>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub evidence: IssuingDisputeEvidence,
    pub livemode: bool,
    pub loss_reason: Option<IssuingDisputeLossReason>,
    pub metadata: Metadata,
    pub status: IssuingDisputeStatus,
    pub transaction: Expandable<IssuingTransactionId>,
    pub treasury: Option<Box<IssuingDisputeTreasury>>,
}

crate::record!(
    IssuingDispute, "issuing.dispute", true,
    [
        "id", "amount", "balance_transactions", "created", "currency", "evidence", "livemode", "loss_reason",
        "metadata", "status", "transaction", "treasury",
    ],
    [
        id, amount, balance_transactions, created, currency, evidence, livemode, loss_reason, metadata,
        status, transaction, treasury,
    ],
);

impl Object for IssuingDispute {
    type Id = IssuingDisputeId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.dispute",
        type_name: "IssuingDispute",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/disputes/{dispute}"),
        list: Some(&ListInfo { path: "/v1/issuing/disputes", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "status", "transaction"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "evidence.canceled.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.duplicate.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.duplicate.card_statement", targets: &["file"], array: false },
            Expansion { path: "evidence.duplicate.cash_receipt", targets: &["file"], array: false },
            Expansion { path: "evidence.duplicate.check_image", targets: &["file"], array: false },
            Expansion { path: "evidence.fraudulent.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.merchandise_not_as_described.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.no_valid_authorization.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.not_received.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.other.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.service_not_as_described.additional_documentation", targets: &["file"], array: false },
            Expansion { path: "transaction", targets: &["issuing.transaction"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "issuing_dispute.closed", "issuing_dispute.created", "issuing_dispute.funds_reinstated",
            "issuing_dispute.funds_rescinded", "issuing_dispute.submitted", "issuing_dispute.updated",
        ],
    };
}

impl IssuingDispute {
    pub const EXPAND_EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.canceled.additional_documentation");
    pub const EXPAND_EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.duplicate.additional_documentation");
    pub const EXPAND_EVIDENCE_DUPLICATE_CARD_STATEMENT: ExpandTo<Self, FileId> = ExpandTo::new("evidence.duplicate.card_statement");
    pub const EXPAND_EVIDENCE_DUPLICATE_CASH_RECEIPT: ExpandTo<Self, FileId> = ExpandTo::new("evidence.duplicate.cash_receipt");
    pub const EXPAND_EVIDENCE_DUPLICATE_CHECK_IMAGE: ExpandTo<Self, FileId> = ExpandTo::new("evidence.duplicate.check_image");
    pub const EXPAND_EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.fraudulent.additional_documentation");
    pub const EXPAND_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.merchandise_not_as_described.additional_documentation");
    pub const EXPAND_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.no_valid_authorization.additional_documentation");
    pub const EXPAND_EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.not_received.additional_documentation");
    pub const EXPAND_EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.other.additional_documentation");
    pub const EXPAND_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.service_not_as_described.additional_documentation");
    pub const EXPAND_TRANSACTION: ExpandTo<Self, IssuingTransactionId> = ExpandTo::new("transaction");
}

/// Held by `IssuingDisputeEvidence.canceled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeCanceledEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_policy_provided: Option<bool>,
    pub cancellation_reason: Option<String>,
    pub expected_at: Option<Timestamp>,
    pub explanation: Option<String>,
    pub product_description: Option<String>,
    pub product_type: Option<ProductType>,
    pub return_status: Option<ReturnStatus>,
    pub returned_at: Option<Timestamp>,
}

crate::record!(
    IssuingDisputeCanceledEvidence, "", false,
    [
        "additional_documentation", "canceled_at", "cancellation_policy_provided", "cancellation_reason",
        "expected_at", "explanation", "product_description", "product_type", "return_status", "returned_at",
    ],
    [
        additional_documentation, canceled_at, cancellation_policy_provided, cancellation_reason,
        expected_at, explanation, product_description, product_type, return_status, returned_at,
    ],
);

/// Held by `IssuingDisputeEvidence.duplicate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeDuplicateEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub card_statement: Option<Expandable<FileId>>,
    pub cash_receipt: Option<Expandable<FileId>>,
    pub check_image: Option<Expandable<FileId>>,
    pub explanation: Option<String>,
    pub original_transaction: Option<String>,
}

crate::record!(
    IssuingDisputeDuplicateEvidence, "", false,
    [
        "additional_documentation", "card_statement", "cash_receipt", "check_image", "explanation",
        "original_transaction",
    ],
    [additional_documentation, card_statement, cash_receipt, check_image, explanation, original_transaction],
);

/// Held by `IssuingDispute.evidence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeEvidence {
    pub canceled: Option<Box<IssuingDisputeCanceledEvidence>>,
    pub duplicate: Option<Box<IssuingDisputeDuplicateEvidence>>,
    pub fraudulent: Option<Box<IssuingDisputeFraudulentEvidence>>,
    pub merchandise_not_as_described: Option<Box<IssuingDisputeMerchandiseNotAsDescribedEvidence>>,
    pub no_valid_authorization: Option<Box<IssuingDisputeFraudulentEvidence>>,
    pub not_received: Option<Box<IssuingDisputeNotReceivedEvidence>>,
    pub other: Option<Box<IssuingDisputeOtherEvidence>>,
    pub reason: IssuingDisputeEvidenceReason,
    pub service_not_as_described: Option<Box<IssuingDisputeServiceNotAsDescribedEvidence>>,
}

crate::record!(
    IssuingDisputeEvidence, "", false,
    [
        "canceled", "duplicate", "fraudulent", "merchandise_not_as_described", "no_valid_authorization",
        "not_received", "other", "reason", "service_not_as_described",
    ],
    [
        canceled, duplicate, fraudulent, merchandise_not_as_described, no_valid_authorization, not_received,
        other, reason, service_not_as_described,
    ],
);

crate::open_enum! {
    /// Values of `IssuingDisputeEvidence.reason`, `IssuingDisputeEvidenceParams.reason`.
    pub enum IssuingDisputeEvidenceReason {
        Canceled = "canceled",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        MerchandiseNotAsDescribed = "merchandise_not_as_described",
        NoValidAuthorization = "no_valid_authorization",
        NotReceived = "not_received",
        Other = "other",
        ServiceNotAsDescribed = "service_not_as_described",
    }
}

/// Held by `IssuingDisputeEvidence.fraudulent`, `IssuingDisputeEvidence.no_valid_authorization`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeFraudulentEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub explanation: Option<String>,
}

crate::record!(
    IssuingDisputeFraudulentEvidence, "", false,
    ["additional_documentation", "explanation"],
    [additional_documentation, explanation],
);

crate::open_enum! {
    /// Values of `IssuingDispute.loss_reason`.
    pub enum IssuingDisputeLossReason {
        CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
        Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
        ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
        HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
        InvalidDuplicateDispute = "invalid_duplicate_dispute",
        InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
        InvalidNoAuthorization = "invalid_no_authorization",
        InvalidUseOfDisputes = "invalid_use_of_disputes",
        MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
        MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
        NotCancelled = "not_cancelled",
        Other = "other",
        RefundIssued = "refund_issued",
        SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
        Transaction3dsRequired = "transaction_3ds_required",
        TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
        TransactionAuthorized = "transaction_authorized",
        TransactionElectronicallyRead = "transaction_electronically_read",
        TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
        TransactionUnattended = "transaction_unattended",
    }
}

/// Held by `IssuingDisputeEvidence.merchandise_not_as_described`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeMerchandiseNotAsDescribedEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub explanation: Option<String>,
    pub received_at: Option<Timestamp>,
    pub return_description: Option<String>,
    pub return_status: Option<ReturnStatus>,
    pub returned_at: Option<Timestamp>,
}

crate::record!(
    IssuingDisputeMerchandiseNotAsDescribedEvidence, "", false,
    [
        "additional_documentation", "explanation", "received_at", "return_description", "return_status",
        "returned_at",
    ],
    [additional_documentation, explanation, received_at, return_description, return_status, returned_at],
);

/// Held by `IssuingDisputeEvidence.not_received`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeNotReceivedEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub expected_at: Option<Timestamp>,
    pub explanation: Option<String>,
    pub product_description: Option<String>,
    pub product_type: Option<ProductType>,
}

crate::record!(
    IssuingDisputeNotReceivedEvidence, "", false,
    ["additional_documentation", "expected_at", "explanation", "product_description", "product_type"],
    [additional_documentation, expected_at, explanation, product_description, product_type],
);

/// Held by `IssuingDisputeEvidence.other`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeOtherEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub explanation: Option<String>,
    pub product_description: Option<String>,
    pub product_type: Option<ProductType>,
}

crate::record!(
    IssuingDisputeOtherEvidence, "", false,
    ["additional_documentation", "explanation", "product_description", "product_type"],
    [additional_documentation, explanation, product_description, product_type],
);

/// Held by `IssuingDisputeEvidence.service_not_as_described`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeServiceNotAsDescribedEvidence {
    pub additional_documentation: Option<Expandable<FileId>>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<String>,
    pub explanation: Option<String>,
    pub received_at: Option<Timestamp>,
}

crate::record!(
    IssuingDisputeServiceNotAsDescribedEvidence, "", false,
    ["additional_documentation", "canceled_at", "cancellation_reason", "explanation", "received_at"],
    [additional_documentation, canceled_at, cancellation_reason, explanation, received_at],
);

crate::open_enum! {
    /// Values of `IssuingDispute.status`, `ListIssuingDisputes.status`.
    pub enum IssuingDisputeStatus {
        Expired = "expired",
        Lost = "lost",
        Submitted = "submitted",
        Unsubmitted = "unsubmitted",
        Won = "won",
    }
}

/// Held by `IssuingDispute.treasury`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingDisputeTreasury {
    pub debit_reversal: Option<String>,
    pub received_debit: String,
}

crate::record!(
    IssuingDisputeTreasury, "", false,
    ["debit_reversal", "received_debit"],
    [debit_reversal, received_debit],
);

crate::open_enum! {
    /// Values of `IssuingDisputeCanceledEvidence.product_type`, `IssuingDisputeNotReceivedEvidence.product_type`, `IssuingDisputeOtherEvidence.product_type` and 3 more.
    pub enum ProductType {
        Merchandise = "merchandise",
        Service = "service",
    }
}

crate::open_enum! {
    /// Values of `IssuingDisputeCanceledEvidence.return_status`, `IssuingDisputeMerchandiseNotAsDescribedEvidence.return_status`, `IssuingDisputeEvidenceCanceledParams.return_status` and 1 more.
    pub enum ReturnStatus {
        MerchantRejected = "merchant_rejected",
        Successful = "successful",
    }
}
