// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreditNoteLineItemType, CreditNoteRefundType, Decimal, Map, PaymentRecordId, ShippingRateId,
};

crate::open_enum! {
    /// Values of [`CreateCreditNote::email_type`](crate::CreateCreditNote::email_type),
    /// [`RetrieveCreditNotePreview::email_type`](crate::RetrieveCreditNotePreview::email_type).
    pub enum CreditNoteEmailType {
        CreditNote = "credit_note",
        None = "none",
    }
}

crate::params! {
    /// Held by [`CreateCreditNote::lines`](crate::CreateCreditNote::lines),
    /// [`RetrieveCreditNotePreview::lines`](crate::RetrieveCreditNotePreview::lines).
    pub struct CreditNoteLineParams {
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
            tax_amounts: Clearable<Vec<CreditNoteLineTaxAmountParams>>,
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
    /// Held by [`CreditNoteLineParams::tax_amounts`](crate::CreditNoteLineParams::tax_amounts).
    pub struct CreditNoteLineTaxAmountParams {
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

crate::params! {
    /// Held by [`CreateCreditNote::refunds`](crate::CreateCreditNote::refunds),
    /// [`RetrieveCreditNotePreview::refunds`](crate::RetrieveCreditNotePreview::refunds).
    pub struct CreditNoteRefundParams {
        optional {
            /// Amount refunded: in minor units of the currency.
            amount_refunded: i64,
            /// Refund.
            refund: String,
            /// Type: one of `payment_record_refund`, `refund`.
            type_ = "type": CreditNoteRefundType,
        }
        boxed {
            /// Payment record refund.
            payment_record_refund: CreditNoteRefundPaymentRecordRefundParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreditNoteRefundParams::payment_record_refund`](crate::CreditNoteRefundParams::payment_record_refund).
    pub struct CreditNoteRefundPaymentRecordRefundParams {
        required {
            /// Payment record: the id of a `payment_record`.
            payment_record: PaymentRecordId,
            /// Refund group.
            refund_group: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCreditNote::shipping_cost`](crate::CreateCreditNote::shipping_cost),
    /// [`RetrieveCreditNotePreview::shipping_cost`](crate::RetrieveCreditNotePreview::shipping_cost).
    pub struct CreditNoteShippingCostParams {
        optional {
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
        }
    }
}
