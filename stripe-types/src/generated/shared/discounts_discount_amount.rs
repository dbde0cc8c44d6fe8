// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DiscountId, Expandable};

/// Held by `CreditNote.discount_amounts`, `CreditNoteLineItem.discount_amounts`, `Invoice.total_discount_amounts` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountsDiscountAmount {
    pub amount: i64,
    pub discount: Expandable<DiscountId>,
}

crate::record!(
    DiscountsDiscountAmount, "", false,
    ["amount", "discount"],
    [amount, discount],
);
