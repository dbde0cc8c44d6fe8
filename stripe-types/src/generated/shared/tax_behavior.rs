// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InvoiceTaxesTax.tax_behavior`, `TaxCalculationLineItem.tax_behavior`, `TaxTransactionLineItem.tax_behavior` and 4 more.
    pub enum TaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}
