// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateOptionsAcssDebit.transaction_type`, `InvoicePaymentMethodOptionsAcssDebitMandateOptions.transaction_type`, `MandateAcssDebit.transaction_type` and 4 more.
    pub enum TransactionType {
        Business = "business",
        Personal = "personal",
    }
}
