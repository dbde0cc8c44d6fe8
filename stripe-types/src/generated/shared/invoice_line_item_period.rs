// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `Invoiceitem.period`, `LineItem.period`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceLineItemPeriod {
    pub end: Timestamp,
    pub start: Timestamp,
}

crate::record!(
    InvoiceLineItemPeriod, "", false,
    ["end", "start"],
    [end, start],
);
