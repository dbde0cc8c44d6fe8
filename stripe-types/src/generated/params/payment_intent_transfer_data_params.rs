// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CaptureCharge.transfer_data`, `CapturePaymentIntent.transfer_data`, `IncrementPaymentIntentAuthorization.transfer_data`.
    pub struct PaymentIntentTransferDataParams {
        optional {
            amount: i64,
        }
    }
}
