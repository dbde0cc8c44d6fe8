// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Customer.tax_exempt`, `Invoice.customer_tax_exempt`, `CheckoutSessionCustomerDetails.tax_exempt` and 6 more.
    pub enum CustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}
