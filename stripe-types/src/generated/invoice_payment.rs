// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Currency, ExpandTo, Expandable, Expansion, InvoiceId, InvoicePaymentId, ListInfo, ListStyle,
    Object, ObjectInfo, PaymentIntentId, PaymentRecordId, Timestamp,
};

/// The object `invoice_payment`.
///
/// See <https://docs.stripe.com/api/invoice_payments/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePayment {
    pub id: InvoicePaymentId,
    pub amount_paid: Option<i64>,
    pub amount_requested: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub invoice: Expandable<InvoiceId>,
    pub is_default: bool,
    pub livemode: bool,
    pub payment: InvoicesPaymentsInvoicePaymentAssociatedPayment,
    pub status: String,
    pub status_transitions: InvoicesPaymentsInvoicePaymentStatusTransitions,
}

crate::record!(
    InvoicePayment, "invoice_payment", true,
    [
        "id", "amount_paid", "amount_requested", "created", "currency", "invoice", "is_default", "livemode",
        "payment", "status", "status_transitions",
    ],
    [
        id, amount_paid, amount_requested, created, currency, invoice, is_default, livemode, payment, status,
        status_transitions,
    ],
);

impl Object for InvoicePayment {
    type Id = InvoicePaymentId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "invoice_payment",
        type_name: "InvoicePayment",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/invoice_payments/{invoice_payment}"),
        list: Some(&ListInfo { path: "/v1/invoice_payments", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "invoice", "payment", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "invoice", targets: &["invoice"], array: false },
            Expansion { path: "payment.charge", targets: &["charge"], array: false },
            Expansion { path: "payment.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "payment.payment_record", targets: &["payment_record"], array: false },
        ],
        nested_lists: &[],
        events: &["invoice_payment.paid"],
    };
}

impl InvoicePayment {
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
    pub const EXPAND_PAYMENT_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("payment.charge");
    pub const EXPAND_PAYMENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment.payment_intent");
    pub const EXPAND_PAYMENT_PAYMENT_RECORD: ExpandTo<Self, PaymentRecordId> = ExpandTo::new("payment.payment_record");
}

/// Held by `InvoicePayment.payment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentAssociatedPayment {
    pub charge: Option<Expandable<ChargeId>>,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub payment_record: Option<Expandable<PaymentRecordId>>,
    pub type_: InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
}

crate::record!(
    InvoicesPaymentsInvoicePaymentAssociatedPayment, "", false,
    ["charge", "payment_intent", "payment_record", "type"],
    [charge, payment_intent, payment_record, type_],
);

crate::open_enum! {
    /// Values of `InvoicesPaymentsInvoicePaymentAssociatedPayment.type`.
    pub enum InvoicesPaymentsInvoicePaymentAssociatedPaymentType {
        Charge = "charge",
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
}

/// Held by `InvoicePayment.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentStatusTransitions {
    pub canceled_at: Option<Timestamp>,
    pub paid_at: Option<Timestamp>,
}

crate::record!(
    InvoicesPaymentsInvoicePaymentStatusTransitions, "", false,
    ["canceled_at", "paid_at"],
    [canceled_at, paid_at],
);
