// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InvoiceMandateOptionsCard.amount_type`, `InvoiceMandateOptionsPayto.amount_type`, `MandateUpi.amount_type` and 14 more.
    pub enum AmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}
