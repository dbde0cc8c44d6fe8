// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams.next_billing`, `PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams.next_billing`.
    pub struct NextBillingParams {
        required {
            amount: i64,
            date: String,
        }
    }
}
