// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentAttemptRecordId,
    PaymentRecordAmount, PaymentRecordCustomerDetails, PaymentRecordDetails, PaymentRecordId,
    PaymentRecordProcessorDetails, PaymentRecordShippingDetails, Timestamp,
};

/// The object `payment_attempt_record`.
///
/// See <https://docs.stripe.com/api/payment_attempt_records/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAttemptRecord {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-id)
    pub id: PaymentAttemptRecordId,
    /// Amount.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount)
    pub amount: PaymentRecordAmount,
    /// Amount authorized.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_authorized)
    pub amount_authorized: PaymentRecordAmount,
    /// Amount canceled.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_canceled)
    pub amount_canceled: PaymentRecordAmount,
    /// Amount failed.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_failed)
    pub amount_failed: PaymentRecordAmount,
    /// Amount guaranteed.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_guaranteed)
    pub amount_guaranteed: PaymentRecordAmount,
    /// Amount refunded.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_refunded)
    pub amount_refunded: PaymentRecordAmount,
    /// Amount requested.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_requested)
    pub amount_requested: PaymentRecordAmount,
    /// Application: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-application)
    pub application: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-created)
    pub created: Timestamp,
    /// Customer details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-customer_details)
    pub customer_details: Option<Boxed<PaymentRecordCustomerDetails>>,
    /// Customer presence: one of `off_session`, `on_session`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-customer_presence)
    pub customer_presence: Option<PaymentAttemptRecordCustomerPresence>,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-description)
    pub description: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-metadata)
    pub metadata: Metadata,
    /// Payment method details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details)
    pub payment_method_details: Option<Boxed<PaymentRecordDetails>>,
    /// Payment record: the id of a `payment_record`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_record)
    pub payment_record: Option<PaymentRecordId>,
    /// Processor details.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-processor_details)
    pub processor_details: PaymentRecordProcessorDetails,
    /// Reported by: one of `self`, `stripe`.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-reported_by)
    pub reported_by: PaymentAttemptRecordReportedBy,
    /// Shipping details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-shipping_details)
    pub shipping_details: Option<Boxed<PaymentRecordShippingDetails>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl PaymentAttemptRecord {
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("payment_method_details.us_bank_account.mandate");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit_mandate");
}

crate::open_enum! {
    /// Values of [`PaymentAttemptRecord::customer_presence`](crate::PaymentAttemptRecord::customer_presence).
    pub enum PaymentAttemptRecordCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of [`PaymentAttemptRecord::reported_by`](crate::PaymentAttemptRecord::reported_by).
    pub enum PaymentAttemptRecordReportedBy {
        Self_ = "self",
        Stripe = "stripe",
    }
}
