// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Currency, Expand, Expandable, Expansion, InvoiceId, InvoicePaymentId, ListInfo, ListStyle,
    Object, ObjectInfo, PaymentIntentId, PaymentRecordId, Timestamp,
};

/// The object `invoice_payment`.
///
/// See <https://docs.stripe.com/api/invoice_payments/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePayment {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-id)
    pub id: InvoicePaymentId,
    /// Amount paid: in minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-amount_paid)
    pub amount_paid: Option<i64>,
    /// Amount requested: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-amount_requested)
    pub amount_requested: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-currency)
    pub currency: Currency,
    /// Invoice: the id of an `invoice`; expandable; expand it by [`EXPAND_INVOICE`](Self::EXPAND_INVOICE).
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-invoice)
    pub invoice: Expandable<InvoiceId>,
    /// Is default.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-is_default)
    pub is_default: bool,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-livemode)
    pub livemode: bool,
    /// Payment.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-payment)
    pub payment: InvoicesPaymentsInvoicePaymentAssociatedPayment,
    /// Status. [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-status)
    pub status: String,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/object#invoice_payment_object-status_transitions)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["invoice_payment.paid"],
    };
}

impl InvoicePayment {
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
    pub const EXPAND_PAYMENT_CHARGE: Expand<Self> = Expand::field("payment.charge");
    pub const EXPAND_PAYMENT_PAYMENT_INTENT: Expand<Self> = Expand::field("payment.payment_intent");
    pub const EXPAND_PAYMENT_PAYMENT_RECORD: Expand<Self> = Expand::field("payment.payment_record");
}

/// Held by [`InvoicePayment::payment`](crate::InvoicePayment::payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentAssociatedPayment {
    /// Details where `type` is `charge`. The id of a `charge`; expandable; may be absent.
    pub charge: Option<Expandable<ChargeId>>,
    /// Details where `type` is `payment_intent`. The id of a `payment_intent`; expandable; may be absent.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// Details where `type` is `payment_record`. The id of a `payment_record`; expandable; may be absent.
    pub payment_record: Option<Expandable<PaymentRecordId>>,
    /// Type: one of `charge`, `payment_intent`, `payment_record`.
    pub type_: InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
}

crate::record!(
    InvoicesPaymentsInvoicePaymentAssociatedPayment, "", false,
    ["charge", "payment_intent", "payment_record", "type"],
    [charge, payment_intent, payment_record, type_],
);

crate::open_enum! {
    /// Values of [`InvoicePaymentPaymentParams::type_`](crate::InvoicePaymentPaymentParams::type_),
    /// [`InvoicesPaymentsInvoicePaymentAssociatedPayment::type_`](crate::InvoicesPaymentsInvoicePaymentAssociatedPayment::type_).
    pub enum InvoicesPaymentsInvoicePaymentAssociatedPaymentType {
        Charge = "charge",
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
}

/// Held by [`InvoicePayment::status_transitions`](crate::InvoicePayment::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentStatusTransitions {
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Paid at: a time in seconds since 1970; may be null or absent.
    pub paid_at: Option<Timestamp>,
}

crate::record!(
    InvoicesPaymentsInvoicePaymentStatusTransitions, "", false,
    ["canceled_at", "paid_at"],
    [canceled_at, paid_at],
);
