// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, CreditNoteId, CreditNoteLineItem, Currency, CustomerBalanceTransactionId, CustomerId,
    DiscountsDiscountAmount, Expand, Expandable, Expansion, InvoiceId, InvoiceTaxesTax, List, ListInfo,
    ListStyle, Metadata, NestedList, Object, ObjectInfo, PaymentRecordId, PretaxCreditAmount, RefundId,
    ShippingCost, Timestamp,
};

/// The object `credit_note`.
///
/// See <https://docs.stripe.com/api/credit_notes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNote {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-id)
    pub id: CreditNoteId,
    /// The whole amount, taxes included. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-amount)
    pub amount: i64,
    /// The part of the amount that is for shipping. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-amount_shipping)
    pub amount_shipping: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-currency)
    pub currency: Currency,
    /// The customer it belongs to. The id of a `customer`; expandable; expand it by
    /// [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer)
    pub customer: Expandable<CustomerId>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer_account)
    pub customer_account: Option<String>,
    /// The credit given to the customer's balance, if any was. The id of a `customer_balance_transaction`;
    /// expandable; expand it by
    /// [`EXPAND_CUSTOMER_BALANCE_TRANSACTION`](Self::EXPAND_CUSTOMER_BALANCE_TRANSACTION); may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer_balance_transaction)
    pub customer_balance_transaction: Option<Expandable<CustomerBalanceTransactionId>>,
    /// The sum of the discounts that are credited back. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amount)
    pub discount_amount: i64,
    /// The amount of each discount.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amounts)
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
    /// The date printed as that of the credit note; by default its creation. A time in seconds since 1970;
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-effective_at)
    pub effective_at: Option<Timestamp>,
    /// The invoice that is credited. The id of an `invoice`; expandable; expand it by
    /// [`EXPAND_INVOICE`](Self::EXPAND_INVOICE).
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-invoice)
    pub invoice: Expandable<InvoiceId>,
    /// The first lines; read the list to its end where `has_more` is true.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-lines)
    pub lines: List<CreditNoteLineItem>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-livemode)
    pub livemode: bool,
    /// A text printed on the credit note. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-memo)
    pub memo: Option<String>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-metadata)
    pub metadata: Option<Metadata>,
    /// The number printed on it: that of the invoice with a suffix.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-number)
    pub number: String,
    /// The part that you returned outside of Stripe. In minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-out_of_band_amount)
    pub out_of_band_amount: Option<i64>,
    /// The URL of the PDF.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pdf)
    pub pdf: String,
    /// The part that was credited after the invoice was paid. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-post_payment_amount)
    pub post_payment_amount: i64,
    /// The part that lowered what was still to be paid. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pre_payment_amount)
    pub pre_payment_amount: i64,
    /// Credits taken back before tax, one entry for each.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts)
    pub pretax_credit_amounts: Vec<PretaxCreditAmount>,
    /// The reason: `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. One of `duplicate`,
    /// `fraudulent`, `order_change`, `product_unsatisfactory`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-reason)
    pub reason: Option<CreditNoteReason>,
    /// The refunds that belong to it, with their amounts.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds)
    pub refunds: Vec<CreditNoteRefund>,
    /// The shipping that is credited, with its taxes. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost)
    pub shipping_cost: Option<Boxed<ShippingCost>>,
    /// The state: `issued` or `void`. One of `issued`, `void`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-status)
    pub status: CreditNoteStatus,
    /// The sum of the lines before invoice discounts, without exclusive taxes. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-subtotal)
    pub subtotal: i64,
    /// The sum of the lines before invoice discounts, without any tax. In minor units of `currency`; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-subtotal_excluding_tax)
    pub subtotal_excluding_tax: Option<i64>,
    /// The sum after discounts, with all taxes. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total)
    pub total: i64,
    /// The sum after discounts, without tax. In minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_excluding_tax)
    pub total_excluding_tax: Option<i64>,
    /// The taxes over all lines, one entry for each rate. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes)
    pub total_taxes: Option<Vec<InvoiceTaxesTax>>,
    /// The time of issue: before payment, after payment, or both. One of `mixed`, `post_payment`,
    /// `pre_payment`. [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-type)
    pub type_: CreditNoteType,
    /// The time at which it was voided, if it was. A time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/object#credit_note_object-voided_at)
    pub voided_at: Option<Timestamp>,
}

crate::record!(
    CreditNote, "credit_note", true,
    [
        "id", "amount", "amount_shipping", "created", "currency", "customer", "customer_account",
        "customer_balance_transaction", "discount_amount", "discount_amounts", "effective_at", "invoice",
        "lines", "livemode", "memo", "metadata", "number", "out_of_band_amount", "pdf",
        "post_payment_amount", "pre_payment_amount", "pretax_credit_amounts", "reason", "refunds",
        "shipping_cost", "status", "subtotal", "subtotal_excluding_tax", "total", "total_excluding_tax",
        "total_taxes", "type", "voided_at",
    ],
    [
        id, amount, amount_shipping, created, currency, customer, customer_account,
        customer_balance_transaction, discount_amount, discount_amounts, effective_at, invoice, lines,
        livemode, memo, metadata, number, out_of_band_amount, pdf, post_payment_amount, pre_payment_amount,
        pretax_credit_amounts, reason, refunds, shipping_cost, status, subtotal, subtotal_excluding_tax,
        total, total_excluding_tax, total_taxes, type_, voided_at,
    ],
);

impl Object for CreditNote {
    type Id = CreditNoteId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "credit_note",
        type_name: "CreditNote",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/credit_notes/{id}"),
        list: Some(&ListInfo { path: "/v1/credit_notes", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "customer", "customer_account", "invoice"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "customer_balance_transaction", targets: &["customer_balance_transaction"], array: false },
            Expansion { path: "invoice", targets: &["invoice"], array: false },
            Expansion { path: "shipping_cost.shipping_rate", targets: &["shipping_rate"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "lines", items: &["credit_note_line_item"], always: true },
        ],
        events: &["credit_note.created", "credit_note.updated", "credit_note.voided"],
    };
}

impl CreditNote {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_CUSTOMER_BALANCE_TRANSACTION: Expand<Self> = Expand::field("customer_balance_transaction");
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
    pub const EXPAND_LINES: Expand<Self> = Expand::list("lines");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: Expand<Self> = Expand::field("shipping_cost.shipping_rate");
}

crate::open_enum! {
    /// Values of [`CreditNote::reason`](crate::CreditNote::reason),
    /// [`CreateCreditNote::reason`](crate::CreateCreditNote::reason),
    /// [`RetrieveCreditNotePreview::reason`](crate::RetrieveCreditNotePreview::reason).
    pub enum CreditNoteReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        OrderChange = "order_change",
        ProductUnsatisfactory = "product_unsatisfactory",
    }
}

/// Held by [`CreditNote::refunds`](crate::CreditNote::refunds).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    /// Amount refunded: in minor units of the currency.
    pub amount_refunded: i64,
    /// Details where `type` is `payment_record_refund`. May be null or absent.
    pub payment_record_refund: Option<Boxed<CreditNotesPaymentRecordRefund>>,
    /// Details where `type` is `refund`. The id of a `refund`; expandable.
    pub refund: Expandable<RefundId>,
    /// Type: one of `payment_record_refund`, `refund`; may be null or absent.
    pub type_: Option<CreditNoteRefundType>,
}

crate::record!(
    CreditNoteRefund, "", false,
    ["amount_refunded", "payment_record_refund", "refund", "type"],
    [amount_refunded, payment_record_refund, refund, type_],
);

crate::open_enum! {
    /// Values of [`CreditNoteRefund::type_`](crate::CreditNoteRefund::type_),
    /// [`CreditNoteRefundParams::type_`](crate::CreditNoteRefundParams::type_).
    pub enum CreditNoteRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
}

crate::open_enum! {
    /// Values of [`CreditNote::status`](crate::CreditNote::status).
    pub enum CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }
}

crate::open_enum! {
    /// Values of [`CreditNote::type_`](crate::CreditNote::type_).
    pub enum CreditNoteType {
        Mixed = "mixed",
        PostPayment = "post_payment",
        PrePayment = "pre_payment",
    }
}

/// Held by [`CreditNoteRefund::payment_record_refund`](crate::CreditNoteRefund::payment_record_refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNotesPaymentRecordRefund {
    /// Payment record: the id of a `payment_record`.
    pub payment_record: PaymentRecordId,
    /// Refund group.
    pub refund_group: String,
}

crate::record!(
    CreditNotesPaymentRecordRefund, "", false,
    ["payment_record", "refund_group"],
    [payment_record, refund_group],
);
