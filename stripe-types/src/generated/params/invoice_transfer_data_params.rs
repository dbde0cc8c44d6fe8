// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CheckoutSessionPaymentIntentDataParams.transfer_data`, `CreateInvoice.transfer_data`, `UpdateInvoice.transfer_data` and 1 more.
    pub struct InvoiceTransferDataParams {
        required {
            destination: String,
        }
        optional {
            amount: i64,
        }
    }
}
