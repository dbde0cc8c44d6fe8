// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::models::{Customer, Invoice};
use crate::types::{
    CreditNoteId, CreditNoteLineItemId, CreditNoteLineItemType, CreditNoteReason, CreditNoteStatus,
    CreditNoteType, Currency, CustomerBalanceTransactionId, CustomerId, Decimal, InvoiceId, RawJson,
    Timestamp,
};
use crate::{Children, StripeSync};

/// Rows of objects `credit_note`, from `/v1/credit_notes`.
///
/// See <https://docs.stripe.com/api/credit_notes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CreditNote, table = "credit_notes", account, absent = null)]
pub struct CreditNote {
    pub id: CreditNoteId,
    pub amount: i64,
    pub amount_shipping: i64,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub customer_balance_transaction: Option<CustomerBalanceTransactionId>,
    pub discount_amount: i64,
    pub discount_amounts: Option<RawJson>,
    pub effective_at: Option<Timestamp>,
    #[stripe(references = Invoice)]
    pub invoice: InvoiceId,
    #[stripe(children = CreditNoteLineItem)]
    pub lines: Children<CreditNoteLineItem>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub memo: Option<String>,
    pub metadata: Option<RawJson>,
    pub number: String,
    pub out_of_band_amount: Option<i64>,
    pub pdf: String,
    pub post_payment_amount: i64,
    pub pre_payment_amount: i64,
    pub pretax_credit_amounts: Option<RawJson>,
    pub reason: Option<CreditNoteReason>,
    pub refunds: Option<RawJson>,
    pub shipping_cost: Option<RawJson>,
    pub status: CreditNoteStatus,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub total: i64,
    pub total_excluding_tax: Option<i64>,
    pub total_taxes: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: CreditNoteType,
    pub voided_at: Option<Timestamp>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `credit_note_line_item` that are embedded in others.
///
/// See <https://docs.stripe.com/api/credit_notes/lines/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CreditNoteLineItem, table = "credit_note_line_items", account, absent = null)]
pub struct CreditNoteLineItem {
    pub id: CreditNoteLineItemId,
    #[stripe(parent = CreditNote)]
    pub credit_note: CreditNoteId,
    pub amount: i64,
    pub description: Option<String>,
    pub discount_amount: i64,
    pub discount_amounts: Option<RawJson>,
    pub invoice_line_item: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub pretax_credit_amounts: Option<RawJson>,
    pub quantity: Option<i64>,
    pub tax_rates: Option<RawJson>,
    pub taxes: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: CreditNoteLineItemType,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
}
