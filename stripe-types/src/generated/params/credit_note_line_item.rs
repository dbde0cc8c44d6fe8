// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, CreditNoteLineItemType, Decimal, Map, PaymentRecordId, ShippingRateId};

crate::open_enum! {
    /// Values of [`ListCreditNotePreviewLines::email_type`](crate::ListCreditNotePreviewLines::email_type).
    pub enum CreditNoteLineItemEmailType {
        CreditNote = "credit_note",
        None = "none",
    }
}

crate::params! {
    /// Held by [`ListCreditNotePreviewLines::lines`](crate::ListCreditNotePreviewLines::lines).
    pub struct CreditNoteLineItemLineParams {
        required {
            /// Type: one of `custom_line_item`, `invoice_line_item`.
            type_ = "type": CreditNoteLineItemType,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Invoice line item.
            invoice_line_item: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Quantity.
            quantity: i64,
            /// Tax amounts: can be cleared.
            tax_amounts: Clearable<Vec<CreditNoteLineItemLineTaxAmountParams>>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreditNoteLineItemLineParams::tax_amounts`](crate::CreditNoteLineItemLineParams::tax_amounts).
    pub struct CreditNoteLineItemLineTaxAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Tax rate.
            tax_rate: String,
            /// Taxable amount: in minor units of the currency.
            taxable_amount: i64,
        }
    }
}

crate::open_enum! {
    /// Values of [`ListCreditNotePreviewLines::reason`](crate::ListCreditNotePreviewLines::reason).
    pub enum CreditNoteLineItemReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        OrderChange = "order_change",
        ProductUnsatisfactory = "product_unsatisfactory",
    }
}

crate::params! {
    /// Held by [`ListCreditNotePreviewLines::refunds`](crate::ListCreditNotePreviewLines::refunds).
    pub struct CreditNoteLineItemRefundParams {
        optional {
            /// Amount refunded: in minor units of the currency.
            amount_refunded: i64,
            /// Refund.
            refund: String,
            /// Type: one of `payment_record_refund`, `refund`.
            type_ = "type": CreditNoteLineItemRefundType,
        }
        boxed {
            /// Payment record refund.
            payment_record_refund: CreditNoteLineItemRefundPaymentRecordRefundParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreditNoteLineItemRefundParams::payment_record_refund`](crate::CreditNoteLineItemRefundParams::payment_record_refund).
    pub struct CreditNoteLineItemRefundPaymentRecordRefundParams {
        required {
            /// Payment record: the id of a `payment_record`.
            payment_record: PaymentRecordId,
            /// Refund group.
            refund_group: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreditNoteLineItemRefundParams::type_`](crate::CreditNoteLineItemRefundParams::type_).
    pub enum CreditNoteLineItemRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
}

crate::params! {
    /// Held by
    /// [`ListCreditNotePreviewLines::shipping_cost`](crate::ListCreditNotePreviewLines::shipping_cost).
    pub struct CreditNoteLineItemShippingCostParams {
        optional {
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
        }
    }
}
