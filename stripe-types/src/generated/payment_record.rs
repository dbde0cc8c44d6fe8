// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expansion, Metadata, Object, ObjectInfo, PaymentRecordAmount,
    PaymentRecordCustomerDetails, PaymentRecordDetails, PaymentRecordId, PaymentRecordProcessorDetails,
    PaymentRecordShippingDetails, Timestamp,
};

/// The object `payment_record`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecord {
    /// The id, unique within the account.
    pub id: PaymentRecordId,
    /// Amount.
    pub amount: PaymentRecordAmount,
    /// Amount authorized.
    pub amount_authorized: PaymentRecordAmount,
    /// Amount canceled.
    pub amount_canceled: PaymentRecordAmount,
    /// Amount failed.
    pub amount_failed: PaymentRecordAmount,
    /// Amount guaranteed.
    pub amount_guaranteed: PaymentRecordAmount,
    /// Amount refunded.
    pub amount_refunded: PaymentRecordAmount,
    /// Amount requested.
    pub amount_requested: PaymentRecordAmount,
    /// Application: may be null or absent.
    pub application: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Customer details: may be null or absent.
    pub customer_details: Option<Boxed<PaymentRecordCustomerDetails>>,
    /// Customer presence: one of `off_session`, `on_session`; may be null or absent.
    pub customer_presence: Option<PaymentRecordCustomerPresence>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Latest payment attempt record: may be null or absent.
    pub latest_payment_attempt_record: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    pub metadata: Metadata,
    /// Payment method details: may be null or absent.
    pub payment_method_details: Option<Boxed<PaymentRecordDetails>>,
    /// Processor details.
    pub processor_details: PaymentRecordProcessorDetails,
    /// Reported by: one of `self`, `stripe`.
    pub reported_by: PaymentRecordReportedBy,
    /// Shipping details: may be null or absent.
    pub shipping_details: Option<Boxed<PaymentRecordShippingDetails>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl PaymentRecord {
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("payment_method_details.us_bank_account.mandate");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit_mandate");
}

crate::open_enum! {
    /// Values of [`PaymentRecord::customer_presence`](crate::PaymentRecord::customer_presence),
    /// [`ReportPaymentRecordPayment::customer_presence`](crate::ReportPaymentRecordPayment::customer_presence).
    pub enum PaymentRecordCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of [`PaymentRecord::reported_by`](crate::PaymentRecord::reported_by).
    pub enum PaymentRecordReportedBy {
        Self_ = "self",
        Stripe = "stripe",
    }
}
