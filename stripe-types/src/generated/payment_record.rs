// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditGrantMonetaryAmount, ExpandTo, Expansion, MandateId, Metadata, Object, ObjectInfo,
    PaymentIntentSetupFutureUsage, PaymentMethodId, PaymentRecordCustomerDetails, PaymentRecordDetails,
    PaymentRecordId, PaymentRecordProcessorDetails, PaymentShipping, ReportedBy, Timestamp,
};

/// The object `payment_record`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecord {
    pub id: PaymentRecordId,
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
    pub latest_payment_attempt_record: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub payment_method_details: Option<Box<PaymentRecordDetails>>,
    pub processor_details: PaymentRecordProcessorDetails,
    pub reported_by: ReportedBy,
    pub shipping_details: Option<Box<PaymentShipping>>,
}

crate::record!(
    PaymentRecord, "payment_record", true,
    [
        "id", "amount", "amount_authorized", "amount_canceled", "amount_failed", "amount_guaranteed",
        "amount_refunded", "amount_requested", "application", "created", "customer_details",
        "customer_presence", "description", "latest_payment_attempt_record", "livemode", "metadata",
        "payment_method_details", "processor_details", "reported_by", "shipping_details",
    ],
    [
        id, amount, amount_authorized, amount_canceled, amount_failed, amount_guaranteed, amount_refunded,
        amount_requested, application, created, customer_details, customer_presence, description,
        latest_payment_attempt_record, livemode, metadata, payment_method_details, processor_details,
        reported_by, shipping_details,
    ],
);

impl Object for PaymentRecord {
    type Id = PaymentRecordId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_record",
        type_name: "PaymentRecord",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payment_records/{id}"),
        list: None,
        parent_lists: &[],
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

impl PaymentRecord {
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.us_bank_account.mandate");
}
