// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditNoteId, CreditNoteLineItem, CreditNoteReason, CreditNoteRefundType, Currency,
    CustomerBalanceTransactionId, CustomerId, DiscountsDiscountAmount, ExpandTo, Expandable, Expansion,
    InvoiceId, InvoiceTaxesTax, List, ListInfo, ListStyle, Metadata, NestedList, Object, ObjectInfo,
    PaymentRecordId, PretaxCreditAmount, RefundId, ShippingCost, ShippingRateId, Timestamp,
};

/// The object `credit_note`.
///
/// See <https://docs.stripe.com/api/credit_notes/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNote {
    pub id: CreditNoteId,
    pub amount: i64,
    pub amount_shipping: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub customer_balance_transaction: Option<Expandable<CustomerBalanceTransactionId>>,
    pub discount_amount: i64,
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
    pub effective_at: Option<Timestamp>,
    pub invoice: Expandable<InvoiceId>,
    pub lines: List<CreditNoteLineItem>,
    pub livemode: bool,
    pub memo: Option<String>,
    pub metadata: Option<Metadata>,
    pub number: String,
    pub out_of_band_amount: Option<i64>,
    pub pdf: String,
    pub post_payment_amount: i64,
    pub pre_payment_amount: i64,
    pub pretax_credit_amounts: Vec<PretaxCreditAmount>,
    pub reason: Option<CreditNoteReason>,
    pub refunds: Vec<CreditNoteRefund>,
    pub shipping_cost: Option<Box<ShippingCost>>,
    pub status: CreditNoteStatus,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub total: i64,
    pub total_excluding_tax: Option<i64>,
    pub total_taxes: Option<Vec<InvoiceTaxesTax>>,
    pub type_: CreditNoteType,
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
        nested_lists: &[
            NestedList { path: "lines", items: &["credit_note_line_item"], always: true },
        ],
        events: &["credit_note.created", "credit_note.updated", "credit_note.voided"],
    };
}

impl CreditNote {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_CUSTOMER_BALANCE_TRANSACTION: ExpandTo<Self, CustomerBalanceTransactionId> = ExpandTo::new("customer_balance_transaction");
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: ExpandTo<Self, ShippingRateId> = ExpandTo::new("shipping_cost.shipping_rate");
}

/// Held by `CreditNote.refunds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    pub amount_refunded: i64,
    pub payment_record_refund: Option<Box<CreditNotesPaymentRecordRefund>>,
    pub refund: Expandable<RefundId>,
    pub type_: Option<CreditNoteRefundType>,
}

crate::record!(
    CreditNoteRefund, "", false,
    ["amount_refunded", "payment_record_refund", "refund", "type"],
    [amount_refunded, payment_record_refund, refund, type_],
);

crate::open_enum! {
    /// Values of `CreditNote.status`.
    pub enum CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }
}

crate::open_enum! {
    /// Values of `CreditNote.type`.
    pub enum CreditNoteType {
        Mixed = "mixed",
        PostPayment = "post_payment",
        PrePayment = "pre_payment",
    }
}

/// Held by `CreditNoteRefund.payment_record_refund`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNotesPaymentRecordRefund {
    pub payment_record: PaymentRecordId,
    pub refund_group: String,
}

crate::record!(
    CreditNotesPaymentRecordRefund, "", false,
    ["payment_record", "refund_group"],
    [payment_record, refund_group],
);
