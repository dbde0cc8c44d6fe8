// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, BalanceTransaction, ChargeId, Currency, DisputeId, ExpandTo, Expandable, Expansion, FileId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentIntentId, Timestamp,
};

/// The object `dispute`.
///
/// See <https://docs.stripe.com/api/disputes/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dispute {
    pub id: DisputeId,
    pub amount: i64,
    pub balance_transactions: Vec<BalanceTransaction>,
    pub charge: Expandable<ChargeId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
    pub evidence: DisputeEvidence,
    pub evidence_details: DisputeEvidenceDetails,
    pub is_charge_refundable: bool,
    pub livemode: bool,
    pub metadata: Metadata,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub payment_method_details: Option<Box<DisputePaymentMethodDetails>>,
    pub reason: String,
    pub status: DisputeStatus,
}

crate::record!(
    Dispute, "dispute", true,
    [
        "id", "amount", "balance_transactions", "charge", "created", "currency",
        "enhanced_eligibility_types", "evidence", "evidence_details", "is_charge_refundable", "livemode",
        "metadata", "payment_intent", "payment_method_details", "reason", "status",
    ],
    [
        id, amount, balance_transactions, charge, created, currency, enhanced_eligibility_types, evidence,
        evidence_details, is_charge_refundable, livemode, metadata, payment_intent, payment_method_details,
        reason, status,
    ],
);

impl Object for Dispute {
    type Id = DisputeId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "dispute",
        type_name: "Dispute",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/disputes/{dispute}"),
        list: Some(&ListInfo { path: "/v1/disputes", parent: None, style: ListStyle::Cursor, required: &[], filters: &["charge", "created", "payment_intent"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "charge", targets: &["charge"], array: false },
            Expansion { path: "evidence.cancellation_policy", targets: &["file"], array: false },
            Expansion { path: "evidence.customer_communication", targets: &["file"], array: false },
            Expansion { path: "evidence.customer_signature", targets: &["file"], array: false },
            Expansion { path: "evidence.duplicate_charge_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.receipt", targets: &["file"], array: false },
            Expansion { path: "evidence.refund_policy", targets: &["file"], array: false },
            Expansion { path: "evidence.service_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.shipping_documentation", targets: &["file"], array: false },
            Expansion { path: "evidence.uncategorized_file", targets: &["file"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "charge.dispute.closed", "charge.dispute.created", "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn", "charge.dispute.updated",
        ],
    };
}

impl Dispute {
    pub const EXPAND_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("charge");
    pub const EXPAND_EVIDENCE_CANCELLATION_POLICY: ExpandTo<Self, FileId> = ExpandTo::new("evidence.cancellation_policy");
    pub const EXPAND_EVIDENCE_CUSTOMER_COMMUNICATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.customer_communication");
    pub const EXPAND_EVIDENCE_CUSTOMER_SIGNATURE: ExpandTo<Self, FileId> = ExpandTo::new("evidence.customer_signature");
    pub const EXPAND_EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.duplicate_charge_documentation");
    pub const EXPAND_EVIDENCE_RECEIPT: ExpandTo<Self, FileId> = ExpandTo::new("evidence.receipt");
    pub const EXPAND_EVIDENCE_REFUND_POLICY: ExpandTo<Self, FileId> = ExpandTo::new("evidence.refund_policy");
    pub const EXPAND_EVIDENCE_SERVICE_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.service_documentation");
    pub const EXPAND_EVIDENCE_SHIPPING_DOCUMENTATION: ExpandTo<Self, FileId> = ExpandTo::new("evidence.shipping_documentation");
    pub const EXPAND_EVIDENCE_UNCATEGORIZED_FILE: ExpandTo<Self, FileId> = ExpandTo::new("evidence.uncategorized_file");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
}

crate::open_enum! {
    /// Values of `VisaCompellingEvidence3DisputedTransaction.merchandise_or_services`, `EvidenceVisaCompellingEvidence3DisputedTransactionParams.merchandise_or_services`.
    pub enum CompellingEvidence3DisputedTransactionMerchandiseOrService {
        Merchandise = "merchandise",
        Services = "services",
    }
}

/// Held by `DisputeEvidenceDetails.enhanced_eligibility`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibility {
    pub visa_compelling_evidence_3: Option<Box<VisaCompellingEvidence3>>,
    pub visa_compliance: Option<Box<DisputeEnhancedEligibilityVisaCompliance>>,
}

crate::record!(
    DisputeEnhancedEligibility, "", false,
    ["visa_compelling_evidence_3", "visa_compliance"],
    [visa_compelling_evidence_3, visa_compliance],
);

crate::open_enum! {
    /// Values of `Dispute.enhanced_eligibility_types`.
    pub enum DisputeEnhancedEligibilityType {
        VisaCompellingEvidence3 = "visa_compelling_evidence_3",
        VisaCompliance = "visa_compliance",
    }
}

/// Held by `DisputeEnhancedEligibility.visa_compliance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompliance {
    pub status: DisputeEnhancedEligibilityVisaComplianceStatus,
}

crate::record!(
    DisputeEnhancedEligibilityVisaCompliance, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of `DisputeEnhancedEligibilityVisaCompliance.status`.
    pub enum DisputeEnhancedEligibilityVisaComplianceStatus {
        FeeAcknowledged = "fee_acknowledged",
        RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
    }
}

/// Held by `DisputeEvidence.enhanced_evidence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    pub visa_compelling_evidence_3: Option<Box<DisputeEnhancedEvidenceVisaCompellingEvidence3>>,
    pub visa_compliance: Option<Box<DisputeEnhancedEvidenceVisaCompliance>>,
}

crate::record!(
    DisputeEnhancedEvidence, "", false,
    ["visa_compelling_evidence_3", "visa_compliance"],
    [visa_compelling_evidence_3, visa_compliance],
);

/// Held by `DisputeEnhancedEvidence.visa_compelling_evidence_3`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    pub disputed_transaction: Option<Box<VisaCompellingEvidence3DisputedTransaction>>,
    pub prior_undisputed_transactions: Vec<VisaCompellingEvidence3PriorUndisputedTransaction>,
}

crate::record!(
    DisputeEnhancedEvidenceVisaCompellingEvidence3, "", false,
    ["disputed_transaction", "prior_undisputed_transactions"],
    [disputed_transaction, prior_undisputed_transactions],
);

/// Held by `DisputeEnhancedEvidence.visa_compliance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompliance {
    pub fee_acknowledged: bool,
}

crate::record!(
    DisputeEnhancedEvidenceVisaCompliance, "", false,
    ["fee_acknowledged"],
    [fee_acknowledged],
);

/// Held by `Dispute.evidence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEvidence {
    pub access_activity_log: Option<String>,
    pub billing_address: Option<String>,
    pub cancellation_policy: Option<Expandable<FileId>>,
    pub cancellation_policy_disclosure: Option<String>,
    pub cancellation_rebuttal: Option<String>,
    pub customer_communication: Option<Expandable<FileId>>,
    pub customer_email_address: Option<String>,
    pub customer_name: Option<String>,
    pub customer_purchase_ip: Option<String>,
    pub customer_signature: Option<Expandable<FileId>>,
    pub duplicate_charge_documentation: Option<Expandable<FileId>>,
    pub duplicate_charge_explanation: Option<String>,
    pub duplicate_charge_id: Option<String>,
    pub enhanced_evidence: DisputeEnhancedEvidence,
    pub product_description: Option<String>,
    pub receipt: Option<Expandable<FileId>>,
    pub refund_policy: Option<Expandable<FileId>>,
    pub refund_policy_disclosure: Option<String>,
    pub refund_refusal_explanation: Option<String>,
    pub service_date: Option<String>,
    pub service_documentation: Option<Expandable<FileId>>,
    pub shipping_address: Option<String>,
    pub shipping_carrier: Option<String>,
    pub shipping_date: Option<String>,
    pub shipping_documentation: Option<Expandable<FileId>>,
    pub shipping_tracking_number: Option<String>,
    pub uncategorized_file: Option<Expandable<FileId>>,
    pub uncategorized_text: Option<String>,
}

crate::record!(
    DisputeEvidence, "", false,
    [
        "access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure",
        "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name",
        "customer_purchase_ip", "customer_signature", "duplicate_charge_documentation",
        "duplicate_charge_explanation", "duplicate_charge_id", "enhanced_evidence", "product_description",
        "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date",
        "service_documentation", "shipping_address", "shipping_carrier", "shipping_date",
        "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text",
    ],
    [
        access_activity_log, billing_address, cancellation_policy, cancellation_policy_disclosure,
        cancellation_rebuttal, customer_communication, customer_email_address, customer_name,
        customer_purchase_ip, customer_signature, duplicate_charge_documentation,
        duplicate_charge_explanation, duplicate_charge_id, enhanced_evidence, product_description, receipt,
        refund_policy, refund_policy_disclosure, refund_refusal_explanation, service_date,
        service_documentation, shipping_address, shipping_carrier, shipping_date, shipping_documentation,
        shipping_tracking_number, uncategorized_file, uncategorized_text,
    ],
);

/// Held by `Dispute.evidence_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputeEvidenceDetails {
    pub due_by: Option<Timestamp>,
    pub enhanced_eligibility: DisputeEnhancedEligibility,
    pub has_evidence: bool,
    pub past_due: bool,
    pub submission_count: i64,
}

crate::record!(
    DisputeEvidenceDetails, "", false,
    ["due_by", "enhanced_eligibility", "has_evidence", "past_due", "submission_count"],
    [due_by, enhanced_eligibility, has_evidence, past_due, submission_count],
);

/// Held by `Dispute.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetails {
    pub amazon_pay: Option<Box<DisputePaymentMethodDetailsAmazonPay>>,
    pub card: Option<Box<DisputePaymentMethodDetailsCard>>,
    pub klarna: Option<Box<DisputePaymentMethodDetailsKlarna>>,
    pub paypal: Option<Box<DisputePaymentMethodDetailsPaypal>>,
    pub type_: DisputePaymentMethodDetailsType,
}

crate::record!(
    DisputePaymentMethodDetails, "", false,
    ["amazon_pay", "card", "klarna", "paypal", "type"],
    [amazon_pay, card, klarna, paypal, type_],
);

/// Held by `DisputePaymentMethodDetails.amazon_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsAmazonPay {
    pub dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType>,
}

crate::record!(
    DisputePaymentMethodDetailsAmazonPay, "", false,
    ["dispute_type"],
    [dispute_type],
);

crate::open_enum! {
    /// Values of `DisputePaymentMethodDetailsAmazonPay.dispute_type`.
    pub enum DisputePaymentMethodDetailsAmazonPayDisputeType {
        Chargeback = "chargeback",
        Claim = "claim",
    }
}

/// Held by `DisputePaymentMethodDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsCard {
    pub brand: String,
    pub case_type: DisputePaymentMethodDetailsCardCaseType,
    pub network_reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsCard, "", false,
    ["brand", "case_type", "network_reason_code"],
    [brand, case_type, network_reason_code],
);

crate::open_enum! {
    /// Values of `DisputePaymentMethodDetailsCard.case_type`.
    pub enum DisputePaymentMethodDetailsCardCaseType {
        Block = "block",
        Chargeback = "chargeback",
        Compliance = "compliance",
        Inquiry = "inquiry",
        Resolution = "resolution",
    }
}

/// Held by `DisputePaymentMethodDetails.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsKlarna {
    pub chargeback_loss_reason_code: Option<String>,
    pub reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsKlarna, "", false,
    ["chargeback_loss_reason_code", "reason_code"],
    [chargeback_loss_reason_code, reason_code],
);

/// Held by `DisputePaymentMethodDetails.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    pub case_id: Option<String>,
    pub reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsPaypal, "", false,
    ["case_id", "reason_code"],
    [case_id, reason_code],
);

crate::open_enum! {
    /// Values of `DisputePaymentMethodDetails.type`.
    pub enum DisputePaymentMethodDetailsType {
        AmazonPay = "amazon_pay",
        Card = "card",
        Klarna = "klarna",
        Paypal = "paypal",
    }
}

crate::open_enum! {
    /// Values of `Dispute.status`.
    pub enum DisputeStatus {
        Lost = "lost",
        NeedsResponse = "needs_response",
        Prevented = "prevented",
        UnderReview = "under_review",
        WarningClosed = "warning_closed",
        WarningNeedsResponse = "warning_needs_response",
        WarningUnderReview = "warning_under_review",
        Won = "won",
    }
}

/// Held by `DisputeEnhancedEligibility.visa_compelling_evidence_3`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3 {
    pub required_actions: Vec<VisaCompellingEvidence3RequiredAction>,
    pub status: VisaCompellingEvidence3Status,
}

crate::record!(
    VisaCompellingEvidence3, "", false,
    ["required_actions", "status"],
    [required_actions, status],
);

/// Held by `DisputeEnhancedEvidenceVisaCompellingEvidence3.disputed_transaction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3DisputedTransaction {
    pub customer_account_id: Option<String>,
    pub customer_device_fingerprint: Option<String>,
    pub customer_device_id: Option<String>,
    pub customer_email_address: Option<String>,
    pub customer_purchase_ip: Option<String>,
    pub merchandise_or_services: Option<CompellingEvidence3DisputedTransactionMerchandiseOrService>,
    pub product_description: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

crate::record!(
    VisaCompellingEvidence3DisputedTransaction, "", false,
    [
        "customer_account_id", "customer_device_fingerprint", "customer_device_id", "customer_email_address",
        "customer_purchase_ip", "merchandise_or_services", "product_description", "shipping_address",
    ],
    [
        customer_account_id, customer_device_fingerprint, customer_device_id, customer_email_address,
        customer_purchase_ip, merchandise_or_services, product_description, shipping_address,
    ],
);

/// Held by `DisputeEnhancedEvidenceVisaCompellingEvidence3.prior_undisputed_transactions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3PriorUndisputedTransaction {
    pub charge: ChargeId,
    pub customer_account_id: Option<String>,
    pub customer_device_fingerprint: Option<String>,
    pub customer_device_id: Option<String>,
    pub customer_email_address: Option<String>,
    pub customer_purchase_ip: Option<String>,
    pub product_description: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

crate::record!(
    VisaCompellingEvidence3PriorUndisputedTransaction, "", false,
    [
        "charge", "customer_account_id", "customer_device_fingerprint", "customer_device_id",
        "customer_email_address", "customer_purchase_ip", "product_description", "shipping_address",
    ],
    [
        charge, customer_account_id, customer_device_fingerprint, customer_device_id, customer_email_address,
        customer_purchase_ip, product_description, shipping_address,
    ],
);

crate::open_enum! {
    /// Values of `VisaCompellingEvidence3.required_actions`.
    pub enum VisaCompellingEvidence3RequiredAction {
        MissingCustomerIdentifiers = "missing_customer_identifiers",
        MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
        MissingMerchandiseOrServices = "missing_merchandise_or_services",
        MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
        MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
    }
}

crate::open_enum! {
    /// Values of `VisaCompellingEvidence3.status`.
    pub enum VisaCompellingEvidence3Status {
        NotQualified = "not_qualified",
        Qualified = "qualified",
        RequiresAction = "requires_action",
    }
}
