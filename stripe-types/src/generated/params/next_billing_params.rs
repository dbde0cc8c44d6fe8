// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SubscriptionParams.next_billing`, `PaymentMethodOptionsKlarnaSubscriptionParams.next_billing`.
    pub struct NextBillingParams {
        required {
            amount: i64,
            date: String,
        }
    }
}
