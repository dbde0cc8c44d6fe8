// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::params! {
    /// Held by `CreateInvoiceitem.period`, `UpdateInvoiceitem.period`, `InvoiceItemParams.period` and 3 more.
    pub struct LineItemPeriodParams {
        required {
            end: Timestamp,
            start: Timestamp,
        }
    }
}
