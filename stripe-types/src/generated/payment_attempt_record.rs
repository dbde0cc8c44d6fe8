// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditGrantMonetaryAmount, ExpandTo, Expansion, ListInfo, ListStyle, MandateId, Metadata, Object,
    ObjectInfo, PaymentAttemptRecordId, PaymentIntentSetupFutureUsage, PaymentMethodId,
    PaymentRecordCustomerDetails, PaymentRecordDetails, PaymentRecordId, PaymentRecordProcessorDetails,
    PaymentShipping, ReportedBy, Timestamp,
};

/// The object `payment_attempt_record`.
///
/// See <https://docs.stripe.com/api/payment_attempt_records/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAttemptRecord {
    pub id: PaymentAttemptRecordId,
    pub amount: CreditGrantMonetaryAmount,
    pub amount_authorized: CreditGrantMonetaryAmount,
    pub amount_canceled: CreditGrantMonetaryAmount,
    pub amount_failed: CreditGrantMonetaryAmount,
    pub amount_guaranteed: CreditGrantMonetaryAmount,
    pub amount_refunded: CreditGrantMonetaryAmount,
    pub amount_requested: CreditGrantMonetaryAmount,
    pub application: Option<String>,
    pub created: Timestamp,
    pub customer_details: Option<Box<PaymentRecordCustomerDetails>>,
    pub customer_presence: Option<PaymentIntentSetupFutureUsage>,
    pub description: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub payment_method_details: Option<Box<PaymentRecordDetails>>,
    pub payment_record: Option<PaymentRecordId>,
    pub processor_details: PaymentRecordProcessorDetails,
    pub reported_by: ReportedBy,
    pub shipping_details: Option<Box<PaymentShipping>>,
}

crate::record!(
    PaymentAttemptRecord, "payment_attempt_record", true,
    [
        "id", "amount", "amount_authorized", "amount_canceled", "amount_failed", "amount_guaranteed",
        "amount_refunded", "amount_requested", "application", "created", "customer_details",
        "customer_presence", "description", "livemode", "metadata", "payment_method_details",
        "payment_record", "processor_details", "reported_by", "shipping_details",
    ],
    [
        id, amount, amount_authorized, amount_canceled, amount_failed, amount_guaranteed, amount_refunded,
        amount_requested, application, created, customer_details, customer_presence, description, livemode,
        metadata, payment_method_details, payment_record, processor_details, reported_by, shipping_details,
    ],
);

impl Object for PaymentAttemptRecord {
    type Id = PaymentAttemptRecordId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_attempt_record",
        type_name: "PaymentAttemptRecord",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payment_attempt_records/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/payment_attempt_records", parent: Some("payment_record"), style: ListStyle::Cursor, required: &["payment_record"], filters: &["payment_record"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.us_bank_account.mandate", targets: &["mandate"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl PaymentAttemptRecord {
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.us_bank_account.mandate");
}
