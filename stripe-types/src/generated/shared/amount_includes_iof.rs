// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutPixPaymentMethodOptions.amount_includes_iof`, `InvoicePaymentMethodOptionsPix.amount_includes_iof`, `MandatePix.amount_includes_iof` and 11 more.
    pub enum AmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}
