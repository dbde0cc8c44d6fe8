// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ShippingRateId;

crate::params! {
    /// Held by `CreateCreditNote.shipping_cost`, `RetrieveCreditNotePreview.shipping_cost`, `ListCreditNotePreviewLines.shipping_cost` and 1 more.
    pub struct ShippingCostParams {
        optional {
            shipping_rate: ShippingRateId,
        }
    }
}
