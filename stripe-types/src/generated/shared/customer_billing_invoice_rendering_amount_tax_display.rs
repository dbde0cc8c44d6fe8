// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountConfigurationCustomerBillingInvoiceRendering.amount_tax_display`, `RenderingOptionsParams.amount_tax_display`, `RenderingParams.amount_tax_display` and 1 more.
    pub enum ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}
