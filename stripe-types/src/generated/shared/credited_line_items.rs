// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::InvoiceId;

/// Held by `LineItemProrationDetails.credited_items`, `InvoiceItemProrationCreditedItems.invoice_line_item_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditedLineItems {
    pub invoice: InvoiceId,
    pub invoice_line_items: Vec<String>,
}

crate::record!(
    CreditedLineItems, "", false,
    ["invoice", "invoice_line_items"],
    [invoice, invoice_line_items],
);
