// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransaction, Boxed, Currency, Expand, Expandable, Expansion, FileId, IssuingDisputeId,
    IssuingTransactionId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.dispute`.
///
/// See <https://docs.stripe.com/api/issuing/disputes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDispute {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-id)
    pub id: IssuingDisputeId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-amount)
    pub amount: i64,
    /// Balance transactions: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-balance_transactions)
    pub balance_transactions: Option<Vec<BalanceTransaction>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-currency)
    pub currency: Currency,
    /// Evidence.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence)
    pub evidence: IssuingDisputeEvidence,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-livemode)
    pub livemode: bool,
    /// Loss reason: one of 20 values; may be absent.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-loss_reason)
    pub loss_reason: Option<IssuingDisputeLossReason>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-metadata)
    pub metadata: Metadata,
    /// Status: one of `expired`, `lost`, `submitted`, `unsubmitted`, `won`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-status)
    pub status: IssuingDisputeStatus,
    /// Transaction: the id of an `issuing.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION).
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-transaction)
    pub transaction: Expandable<IssuingTransactionId>,
    /// Treasury: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-treasury)
    pub treasury: Option<Boxed<IssuingDisputeTreasury>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "issuing_dispute.closed", "issuing_dispute.created", "issuing_dispute.funds_reinstated",
            "issuing_dispute.funds_rescinded", "issuing_dispute.submitted", "issuing_dispute.updated",
        ],
    };
}

impl IssuingDispute {
    pub const EXPAND_EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.canceled.additional_documentation");
    pub const EXPAND_EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.duplicate.additional_documentation");
    pub const EXPAND_EVIDENCE_DUPLICATE_CARD_STATEMENT: Expand<Self> = Expand::field("evidence.duplicate.card_statement");
    pub const EXPAND_EVIDENCE_DUPLICATE_CASH_RECEIPT: Expand<Self> = Expand::field("evidence.duplicate.cash_receipt");
    pub const EXPAND_EVIDENCE_DUPLICATE_CHECK_IMAGE: Expand<Self> = Expand::field("evidence.duplicate.check_image");
    pub const EXPAND_EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.fraudulent.additional_documentation");
    pub const EXPAND_EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.not_received.additional_documentation");
    pub const EXPAND_EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.other.additional_documentation");
    pub const EXPAND_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.merchandise_not_as_described.additional_documentation");
    pub const EXPAND_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.no_valid_authorization.additional_documentation");
    pub const EXPAND_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: Expand<Self> = Expand::field("evidence.service_not_as_described.additional_documentation");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

/// Held by [`IssuingDisputeEvidence::canceled`](crate::IssuingDisputeEvidence::canceled).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeCanceledEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Cancellation policy provided: may be null or absent.
    pub cancellation_policy_provided: Option<bool>,
    /// Cancellation reason: may be null or absent.
    pub cancellation_reason: Option<String>,
    /// Expected at: a time in seconds since 1970; may be null or absent.
    pub expected_at: Option<Timestamp>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Product description: may be null or absent.
    pub product_description: Option<String>,
    /// Product type: one of `merchandise`, `service`; may be null or absent.
    pub product_type: Option<IssuingDisputeProductType>,
    /// Return status: one of `merchant_rejected`, `successful`; may be null or absent.
    pub return_status: Option<IssuingDisputeReturnStatus>,
    /// Returned at: a time in seconds since 1970; may be null or absent.
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

/// Held by [`IssuingDisputeEvidence::duplicate`](crate::IssuingDisputeEvidence::duplicate).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeDuplicateEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Card statement: the id of a `file`; expandable; may be null or absent.
    pub card_statement: Option<Expandable<FileId>>,
    /// Cash receipt: the id of a `file`; expandable; may be null or absent.
    pub cash_receipt: Option<Expandable<FileId>>,
    /// Check image: the id of a `file`; expandable; may be null or absent.
    pub check_image: Option<Expandable<FileId>>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Original transaction: may be null or absent.
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

/// Held by [`IssuingDispute::evidence`](crate::IssuingDispute::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeEvidence {
    /// Canceled: may be absent.
    pub canceled: Option<Boxed<IssuingDisputeCanceledEvidence>>,
    /// Duplicate: may be absent.
    pub duplicate: Option<Boxed<IssuingDisputeDuplicateEvidence>>,
    /// Fraudulent: may be absent.
    pub fraudulent: Option<Boxed<IssuingDisputeFraudulentEvidence>>,
    /// Merchandise not as described: may be absent.
    pub merchandise_not_as_described: Option<Boxed<IssuingDisputeMerchandiseNotAsDescribedEvidence>>,
    /// No valid authorization: may be absent.
    pub no_valid_authorization: Option<Boxed<IssuingDisputeNoValidAuthorizationEvidence>>,
    /// Not received: may be absent.
    pub not_received: Option<Boxed<IssuingDisputeNotReceivedEvidence>>,
    /// Other: may be absent.
    pub other: Option<Boxed<IssuingDisputeOtherEvidence>>,
    /// Reason: one of 8 values.
    pub reason: IssuingDisputeEvidenceReason,
    /// Service not as described: may be absent.
    pub service_not_as_described: Option<Boxed<IssuingDisputeServiceNotAsDescribedEvidence>>,
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
    /// Values of [`IssuingDisputeEvidence::reason`](crate::IssuingDisputeEvidence::reason),
    /// [`IssuingDisputeEvidenceParams::reason`](crate::IssuingDisputeEvidenceParams::reason).
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

/// Held by [`IssuingDisputeEvidence::fraudulent`](crate::IssuingDisputeEvidence::fraudulent).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeFraudulentEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
}

crate::record!(
    IssuingDisputeFraudulentEvidence, "", false,
    ["additional_documentation", "explanation"],
    [additional_documentation, explanation],
);

crate::open_enum! {
    /// Values of [`IssuingDispute::loss_reason`](crate::IssuingDispute::loss_reason).
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

/// Held by
/// [`IssuingDisputeEvidence::merchandise_not_as_described`](crate::IssuingDisputeEvidence::merchandise_not_as_described).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeMerchandiseNotAsDescribedEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Received at: a time in seconds since 1970; may be null or absent.
    pub received_at: Option<Timestamp>,
    /// Return description: may be null or absent.
    pub return_description: Option<String>,
    /// Return status: one of `merchant_rejected`, `successful`; may be null or absent.
    pub return_status: Option<IssuingDisputeReturnStatus>,
    /// Returned at: a time in seconds since 1970; may be null or absent.
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

/// Held by
/// [`IssuingDisputeEvidence::no_valid_authorization`](crate::IssuingDisputeEvidence::no_valid_authorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeNoValidAuthorizationEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
}

crate::record!(
    IssuingDisputeNoValidAuthorizationEvidence, "", false,
    ["additional_documentation", "explanation"],
    [additional_documentation, explanation],
);

/// Held by [`IssuingDisputeEvidence::not_received`](crate::IssuingDisputeEvidence::not_received).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeNotReceivedEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Expected at: a time in seconds since 1970; may be null or absent.
    pub expected_at: Option<Timestamp>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Product description: may be null or absent.
    pub product_description: Option<String>,
    /// Product type: one of `merchandise`, `service`; may be null or absent.
    pub product_type: Option<IssuingDisputeProductType>,
}

crate::record!(
    IssuingDisputeNotReceivedEvidence, "", false,
    ["additional_documentation", "expected_at", "explanation", "product_description", "product_type"],
    [additional_documentation, expected_at, explanation, product_description, product_type],
);

/// Held by [`IssuingDisputeEvidence::other`](crate::IssuingDisputeEvidence::other).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeOtherEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Product description: may be null or absent.
    pub product_description: Option<String>,
    /// Product type: one of `merchandise`, `service`; may be null or absent.
    pub product_type: Option<IssuingDisputeProductType>,
}

crate::record!(
    IssuingDisputeOtherEvidence, "", false,
    ["additional_documentation", "explanation", "product_description", "product_type"],
    [additional_documentation, explanation, product_description, product_type],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingDisputeOtherEvidence::product_type`](crate::IssuingDisputeOtherEvidence::product_type),
    /// [`IssuingDisputeCanceledEvidence::product_type`](crate::IssuingDisputeCanceledEvidence::product_type),
    /// [`IssuingDisputeEvidenceOtherParams::product_type`](crate::IssuingDisputeEvidenceOtherParams::product_type)
    /// and 3 more.
    pub enum IssuingDisputeProductType {
        Merchandise = "merchandise",
        Service = "service",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingDisputeCanceledEvidence::return_status`](crate::IssuingDisputeCanceledEvidence::return_status),
    /// [`IssuingDisputeEvidenceCanceledParams::return_status`](crate::IssuingDisputeEvidenceCanceledParams::return_status),
    /// [`IssuingDisputeMerchandiseNotAsDescribedEvidence::return_status`](crate::IssuingDisputeMerchandiseNotAsDescribedEvidence::return_status)
    /// and 1 more.
    pub enum IssuingDisputeReturnStatus {
        MerchantRejected = "merchant_rejected",
        Successful = "successful",
    }
}

/// Held by
/// [`IssuingDisputeEvidence::service_not_as_described`](crate::IssuingDisputeEvidence::service_not_as_described).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeServiceNotAsDescribedEvidence {
    /// Additional documentation: the id of a `file`; expandable; may be null or absent.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Cancellation reason: may be null or absent.
    pub cancellation_reason: Option<String>,
    /// Explanation: may be null or absent.
    pub explanation: Option<String>,
    /// Received at: a time in seconds since 1970; may be null or absent.
    pub received_at: Option<Timestamp>,
}

crate::record!(
    IssuingDisputeServiceNotAsDescribedEvidence, "", false,
    ["additional_documentation", "canceled_at", "cancellation_reason", "explanation", "received_at"],
    [additional_documentation, canceled_at, cancellation_reason, explanation, received_at],
);

crate::open_enum! {
    /// Values of [`IssuingDispute::status`](crate::IssuingDispute::status),
    /// [`ListIssuingDisputes::status`](crate::ListIssuingDisputes::status).
    pub enum IssuingDisputeStatus {
        Expired = "expired",
        Lost = "lost",
        Submitted = "submitted",
        Unsubmitted = "unsubmitted",
        Won = "won",
    }
}

/// Held by [`IssuingDispute::treasury`](crate::IssuingDispute::treasury).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeTreasury {
    /// Debit reversal: may be null or absent.
    pub debit_reversal: Option<String>,
    /// Received debit.
    pub received_debit: String,
}

crate::record!(
    IssuingDisputeTreasury, "", false,
    ["debit_reversal", "received_debit"],
    [debit_reversal, received_debit],
);
