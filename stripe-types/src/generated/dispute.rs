// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransaction, Boxed, ChargeId, Currency, DisputeId, Expand, Expandable, Expansion, FileId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentIntentId, Timestamp,
};

/// The object `dispute`.
///
/// See <https://docs.stripe.com/api/disputes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dispute {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-id)
    pub id: DisputeId,
    /// The disputed amount; most often the whole charge, and in the currency of the dispute. In minor units
    /// of `currency`. [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-amount)
    pub amount: i64,
    /// Up to two entries: the money taken with the fee, and the money returned where you have won.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-balance_transactions)
    pub balance_transactions: Vec<BalanceTransaction>,
    /// The disputed charge. The id of a `charge`; expandable; expand it by
    /// [`EXPAND_CHARGE`](Self::EXPAND_CHARGE).
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-charge)
    pub charge: Expandable<ChargeId>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-currency)
    pub currency: Currency,
    /// Programmes of the card networks by which the dispute can be contested more easily. One of
    /// `visa_compelling_evidence_3`, `visa_compliance`.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-enhanced_eligibility_types)
    pub enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
    /// The evidence that you have prepared or submitted; `evidence_details` says which.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-evidence)
    pub evidence: DisputeEvidence,
    /// By when evidence is due, whether there is any, and how often it was submitted.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details)
    pub evidence_details: DisputeEvidenceDetails,
    /// True if a full refund still avoids the dispute, as for inquiries.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-is_charge_refundable)
    pub is_charge_refundable: bool,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-metadata)
    pub metadata: Metadata,
    /// The payment intent of the disputed charge. The id of a `payment_intent`; expandable; expand it by
    /// [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// Details of the dispute by the type of payment method, such as the network's reason code. May be
    /// absent. [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details)
    pub payment_method_details: Option<Boxed<DisputePaymentMethodDetails>>,
    /// The reason of the customer, such as `fraudulent` or `product_not_received`. Stripe adds reasons.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-reason)
    pub reason: String,
    /// The state: `needs_response`, `under_review`, `won`, `lost`, their `warning_` forms for inquiries, or
    /// `prevented`. One of 8 values.
    /// [Reference](https://docs.stripe.com/api/disputes/object#dispute_object-status)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "charge.dispute.closed", "charge.dispute.created", "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn", "charge.dispute.updated",
        ],
    };
}

impl Dispute {
    pub const EXPAND_CHARGE: Expand<Self> = Expand::field("charge");
    pub const EXPAND_EVIDENCE_CANCELLATION_POLICY: Expand<Self> = Expand::field("evidence.cancellation_policy");
    pub const EXPAND_EVIDENCE_CUSTOMER_COMMUNICATION: Expand<Self> = Expand::field("evidence.customer_communication");
    pub const EXPAND_EVIDENCE_CUSTOMER_SIGNATURE: Expand<Self> = Expand::field("evidence.customer_signature");
    pub const EXPAND_EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION: Expand<Self> = Expand::field("evidence.duplicate_charge_documentation");
    pub const EXPAND_EVIDENCE_RECEIPT: Expand<Self> = Expand::field("evidence.receipt");
    pub const EXPAND_EVIDENCE_REFUND_POLICY: Expand<Self> = Expand::field("evidence.refund_policy");
    pub const EXPAND_EVIDENCE_SERVICE_DOCUMENTATION: Expand<Self> = Expand::field("evidence.service_documentation");
    pub const EXPAND_EVIDENCE_SHIPPING_DOCUMENTATION: Expand<Self> = Expand::field("evidence.shipping_documentation");
    pub const EXPAND_EVIDENCE_UNCATEGORIZED_FILE: Expand<Self> = Expand::field("evidence.uncategorized_file");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
}

crate::open_enum! {
    /// Values of
    /// [`DisputePaymentMethodDetailsCard::case_type`](crate::DisputePaymentMethodDetailsCard::case_type).
    pub enum DisputeCaseType {
        Block = "block",
        Chargeback = "chargeback",
        Compliance = "compliance",
        Inquiry = "inquiry",
        Resolution = "resolution",
    }
}

/// Held by
/// [`DisputeEvidenceDetails::enhanced_eligibility`](crate::DisputeEvidenceDetails::enhanced_eligibility).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibility {
    /// Visa compelling evidence 3: may be absent.
    pub visa_compelling_evidence_3: Option<Boxed<VisaCompellingEvidence3>>,
    /// Visa compliance: may be absent.
    pub visa_compliance: Option<Boxed<DisputeEnhancedEligibilityVisaCompliance>>,
}

crate::record!(
    DisputeEnhancedEligibility, "", false,
    ["visa_compelling_evidence_3", "visa_compliance"],
    [visa_compelling_evidence_3, visa_compliance],
);

crate::open_enum! {
    /// Values of [`Dispute::enhanced_eligibility_types`](crate::Dispute::enhanced_eligibility_types).
    pub enum DisputeEnhancedEligibilityType {
        VisaCompellingEvidence3 = "visa_compelling_evidence_3",
        VisaCompliance = "visa_compliance",
    }
}

/// Held by
/// [`DisputeEnhancedEligibility::visa_compliance`](crate::DisputeEnhancedEligibility::visa_compliance).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompliance {
    /// Status: one of `fee_acknowledged`, `requires_fee_acknowledgement`.
    pub status: DisputeEnhancedEligibilityVisaComplianceStatus,
}

crate::record!(
    DisputeEnhancedEligibilityVisaCompliance, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of
    /// [`DisputeEnhancedEligibilityVisaCompliance::status`](crate::DisputeEnhancedEligibilityVisaCompliance::status).
    pub enum DisputeEnhancedEligibilityVisaComplianceStatus {
        FeeAcknowledged = "fee_acknowledged",
        RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
    }
}

/// Held by [`DisputeEvidence::enhanced_evidence`](crate::DisputeEvidence::enhanced_evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    /// Visa compelling evidence 3: may be absent.
    pub visa_compelling_evidence_3: Option<Boxed<DisputeEnhancedEvidenceVisaCompellingEvidence3>>,
    /// Visa compliance: may be absent.
    pub visa_compliance: Option<Boxed<DisputeEnhancedEvidenceVisaCompliance>>,
}

crate::record!(
    DisputeEnhancedEvidence, "", false,
    ["visa_compelling_evidence_3", "visa_compliance"],
    [visa_compelling_evidence_3, visa_compliance],
);

/// Held by
/// [`DisputeEnhancedEvidence::visa_compelling_evidence_3`](crate::DisputeEnhancedEvidence::visa_compelling_evidence_3).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    /// Disputed transaction: may be null or absent.
    pub disputed_transaction: Option<Boxed<VisaCompellingEvidence3DisputedTransaction>>,
    /// Prior undisputed transactions.
    pub prior_undisputed_transactions: Vec<VisaCompellingEvidence3PriorUndisputedTransaction>,
}

crate::record!(
    DisputeEnhancedEvidenceVisaCompellingEvidence3, "", false,
    ["disputed_transaction", "prior_undisputed_transactions"],
    [disputed_transaction, prior_undisputed_transactions],
);

/// Held by [`DisputeEnhancedEvidence::visa_compliance`](crate::DisputeEnhancedEvidence::visa_compliance).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompliance {
    /// Fee acknowledged.
    pub fee_acknowledged: bool,
}

crate::record!(
    DisputeEnhancedEvidenceVisaCompliance, "", false,
    ["fee_acknowledged"],
    [fee_acknowledged],
);

/// Held by [`Dispute::evidence`](crate::Dispute::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEvidence {
    /// Access activity log: at most 150000 characters; may be null or absent.
    pub access_activity_log: Option<String>,
    /// Billing address: may be null or absent.
    pub billing_address: Option<String>,
    /// Cancellation policy: the id of a `file`; expandable; may be null or absent.
    pub cancellation_policy: Option<Expandable<FileId>>,
    /// Cancellation policy disclosure: at most 150000 characters; may be null or absent.
    pub cancellation_policy_disclosure: Option<String>,
    /// Cancellation rebuttal: at most 150000 characters; may be null or absent.
    pub cancellation_rebuttal: Option<String>,
    /// Customer communication: the id of a `file`; expandable; may be null or absent.
    pub customer_communication: Option<Expandable<FileId>>,
    /// Customer email address: may be null or absent.
    pub customer_email_address: Option<String>,
    /// Customer name: may be null or absent.
    pub customer_name: Option<String>,
    /// Customer purchase ip: may be null or absent.
    pub customer_purchase_ip: Option<String>,
    /// Customer signature: the id of a `file`; expandable; may be null or absent.
    pub customer_signature: Option<Expandable<FileId>>,
    /// Duplicate charge documentation: the id of a `file`; expandable; may be null or absent.
    pub duplicate_charge_documentation: Option<Expandable<FileId>>,
    /// Duplicate charge explanation: at most 150000 characters; may be null or absent.
    pub duplicate_charge_explanation: Option<String>,
    /// Duplicate charge id: may be null or absent.
    pub duplicate_charge_id: Option<String>,
    /// Enhanced evidence.
    pub enhanced_evidence: DisputeEnhancedEvidence,
    /// Product description: at most 150000 characters; may be null or absent.
    pub product_description: Option<String>,
    /// Receipt: the id of a `file`; expandable; may be null or absent.
    pub receipt: Option<Expandable<FileId>>,
    /// Refund policy: the id of a `file`; expandable; may be null or absent.
    pub refund_policy: Option<Expandable<FileId>>,
    /// Refund policy disclosure: at most 150000 characters; may be null or absent.
    pub refund_policy_disclosure: Option<String>,
    /// Refund refusal explanation: at most 150000 characters; may be null or absent.
    pub refund_refusal_explanation: Option<String>,
    /// Service date: may be null or absent.
    pub service_date: Option<String>,
    /// Service documentation: the id of a `file`; expandable; may be null or absent.
    pub service_documentation: Option<Expandable<FileId>>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<String>,
    /// Shipping carrier: may be null or absent.
    pub shipping_carrier: Option<String>,
    /// Shipping date: may be null or absent.
    pub shipping_date: Option<String>,
    /// Shipping documentation: the id of a `file`; expandable; may be null or absent.
    pub shipping_documentation: Option<Expandable<FileId>>,
    /// Shipping tracking number: may be null or absent.
    pub shipping_tracking_number: Option<String>,
    /// Uncategorized file: the id of a `file`; expandable; may be null or absent.
    pub uncategorized_file: Option<Expandable<FileId>>,
    /// Uncategorized text: at most 150000 characters; may be null or absent.
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

/// Held by [`Dispute::evidence_details`](crate::Dispute::evidence_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEvidenceDetails {
    /// Due by: a time in seconds since 1970; may be null or absent.
    pub due_by: Option<Timestamp>,
    /// Enhanced eligibility.
    pub enhanced_eligibility: DisputeEnhancedEligibility,
    /// Has evidence.
    pub has_evidence: bool,
    /// Past due.
    pub past_due: bool,
    /// Submission count.
    pub submission_count: i64,
}

crate::record!(
    DisputeEvidenceDetails, "", false,
    ["due_by", "enhanced_eligibility", "has_evidence", "past_due", "submission_count"],
    [due_by, enhanced_eligibility, has_evidence, past_due, submission_count],
);

crate::open_enum! {
    /// Values of
    /// [`VisaCompellingEvidence3DisputedTransaction::merchandise_or_services`](crate::VisaCompellingEvidence3DisputedTransaction::merchandise_or_services),
    /// [`DisputeVisaCompellingEvidence3DisputedTransactionParams::merchandise_or_services`](crate::DisputeVisaCompellingEvidence3DisputedTransactionParams::merchandise_or_services).
    pub enum DisputeMerchandiseOrServices {
        Merchandise = "merchandise",
        Services = "services",
    }
}

/// Held by [`Dispute::payment_method_details`](crate::Dispute::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetails {
    /// Details where `type` is `amazon_pay`. May be absent.
    pub amazon_pay: Option<Boxed<DisputePaymentMethodDetailsAmazonPay>>,
    /// Details where `type` is `card`. May be absent.
    pub card: Option<Boxed<DisputePaymentMethodDetailsCard>>,
    /// Details where `type` is `klarna`. May be absent.
    pub klarna: Option<Boxed<DisputePaymentMethodDetailsKlarna>>,
    /// Details where `type` is `paypal`. May be absent.
    pub paypal: Option<Boxed<DisputePaymentMethodDetailsPaypal>>,
    /// Type: one of `amazon_pay`, `card`, `klarna`, `paypal`.
    pub type_: DisputePaymentMethodDetailsType,
}

crate::record!(
    DisputePaymentMethodDetails, "", false,
    ["amazon_pay", "card", "klarna", "paypal", "type"],
    [amazon_pay, card, klarna, paypal, type_],
);

/// Held by [`DisputePaymentMethodDetails::amazon_pay`](crate::DisputePaymentMethodDetails::amazon_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsAmazonPay {
    /// Dispute type: one of `chargeback`, `claim`; may be null or absent.
    pub dispute_type: Option<DisputeType>,
}

crate::record!(
    DisputePaymentMethodDetailsAmazonPay, "", false,
    ["dispute_type"],
    [dispute_type],
);

/// Held by [`DisputePaymentMethodDetails::card`](crate::DisputePaymentMethodDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsCard {
    /// Brand.
    pub brand: String,
    /// Case type: one of `block`, `chargeback`, `compliance`, `inquiry`, `resolution`.
    pub case_type: DisputeCaseType,
    /// Network reason code: may be null or absent.
    pub network_reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsCard, "", false,
    ["brand", "case_type", "network_reason_code"],
    [brand, case_type, network_reason_code],
);

/// Held by [`DisputePaymentMethodDetails::klarna`](crate::DisputePaymentMethodDetails::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsKlarna {
    /// Chargeback loss reason code: may be absent.
    pub chargeback_loss_reason_code: Option<String>,
    /// Reason code: may be null or absent.
    pub reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsKlarna, "", false,
    ["chargeback_loss_reason_code", "reason_code"],
    [chargeback_loss_reason_code, reason_code],
);

/// Held by [`DisputePaymentMethodDetails::paypal`](crate::DisputePaymentMethodDetails::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    /// Case id: may be null or absent.
    pub case_id: Option<String>,
    /// Reason code: may be null or absent.
    pub reason_code: Option<String>,
}

crate::record!(
    DisputePaymentMethodDetailsPaypal, "", false,
    ["case_id", "reason_code"],
    [case_id, reason_code],
);

crate::open_enum! {
    /// Values of [`DisputePaymentMethodDetails::type_`](crate::DisputePaymentMethodDetails::type_).
    pub enum DisputePaymentMethodDetailsType {
        AmazonPay = "amazon_pay",
        Card = "card",
        Klarna = "klarna",
        Paypal = "paypal",
    }
}

crate::open_enum! {
    /// Values of
    /// [`VisaCompellingEvidence3::required_actions`](crate::VisaCompellingEvidence3::required_actions).
    pub enum DisputeRequiredAction {
        MissingCustomerIdentifiers = "missing_customer_identifiers",
        MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
        MissingMerchandiseOrServices = "missing_merchandise_or_services",
        MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
        MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
    }
}

crate::open_enum! {
    /// Values of [`Dispute::status`](crate::Dispute::status).
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

/// Held by
/// [`VisaCompellingEvidence3DisputedTransaction::shipping_address`](crate::VisaCompellingEvidence3DisputedTransaction::shipping_address),
/// [`VisaCompellingEvidence3PriorUndisputedTransaction::shipping_address`](crate::VisaCompellingEvidence3PriorUndisputedTransaction::shipping_address).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeTransactionShippingAddress {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Line1: may be null or absent.
    pub line1: Option<String>,
    /// Line2: may be null or absent.
    pub line2: Option<String>,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// State: may be null or absent.
    pub state: Option<String>,
}

crate::record!(
    DisputeTransactionShippingAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);

crate::open_enum! {
    /// Values of
    /// [`DisputePaymentMethodDetailsAmazonPay::dispute_type`](crate::DisputePaymentMethodDetailsAmazonPay::dispute_type).
    pub enum DisputeType {
        Chargeback = "chargeback",
        Claim = "claim",
    }
}

/// Held by
/// [`DisputeEnhancedEligibility::visa_compelling_evidence_3`](crate::DisputeEnhancedEligibility::visa_compelling_evidence_3).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3 {
    /// Required actions: one of `missing_customer_identifiers`, `missing_disputed_transaction_description`,
    /// `missing_merchandise_or_services`, `missing_prior_undisputed_transaction_description`,
    /// `missing_prior_undisputed_transactions`.
    pub required_actions: Vec<DisputeRequiredAction>,
    /// Status: one of `not_qualified`, `qualified`, `requires_action`.
    pub status: VisaCompellingEvidence3Status,
}

crate::record!(
    VisaCompellingEvidence3, "", false,
    ["required_actions", "status"],
    [required_actions, status],
);

/// Held by
/// [`DisputeEnhancedEvidenceVisaCompellingEvidence3::disputed_transaction`](crate::DisputeEnhancedEvidenceVisaCompellingEvidence3::disputed_transaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3DisputedTransaction {
    /// Customer account id: may be null or absent.
    pub customer_account_id: Option<String>,
    /// Customer device fingerprint: may be null or absent.
    pub customer_device_fingerprint: Option<String>,
    /// Customer device id: may be null or absent.
    pub customer_device_id: Option<String>,
    /// Customer email address: may be null or absent.
    pub customer_email_address: Option<String>,
    /// Customer purchase ip: may be null or absent.
    pub customer_purchase_ip: Option<String>,
    /// Merchandise or services: one of `merchandise`, `services`; may be null or absent.
    pub merchandise_or_services: Option<DisputeMerchandiseOrServices>,
    /// Product description: at most 150000 characters; may be null or absent.
    pub product_description: Option<String>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<Boxed<DisputeTransactionShippingAddress>>,
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

/// Held by
/// [`DisputeEnhancedEvidenceVisaCompellingEvidence3::prior_undisputed_transactions`](crate::DisputeEnhancedEvidenceVisaCompellingEvidence3::prior_undisputed_transactions).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3PriorUndisputedTransaction {
    /// Charge: the id of a `charge`.
    pub charge: ChargeId,
    /// Customer account id: may be null or absent.
    pub customer_account_id: Option<String>,
    /// Customer device fingerprint: may be null or absent.
    pub customer_device_fingerprint: Option<String>,
    /// Customer device id: may be null or absent.
    pub customer_device_id: Option<String>,
    /// Customer email address: may be null or absent.
    pub customer_email_address: Option<String>,
    /// Customer purchase ip: may be null or absent.
    pub customer_purchase_ip: Option<String>,
    /// Product description: at most 150000 characters; may be null or absent.
    pub product_description: Option<String>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<Boxed<DisputeTransactionShippingAddress>>,
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
    /// Values of [`VisaCompellingEvidence3::status`](crate::VisaCompellingEvidence3::status).
    pub enum VisaCompellingEvidence3Status {
        NotQualified = "not_qualified",
        Qualified = "qualified",
        RequiresAction = "requires_action",
    }
}
