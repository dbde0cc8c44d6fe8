// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

crate::params! {
    /// Held by `CheckoutSessionSubscriptionDataParams.transfer_data`, `CreateCustomerSubscription.transfer_data`, `UpdateCustomerSubscription.transfer_data` and 5 more.
    pub struct TransferDataParams {
        required {
            destination: String,
        }
        optional {
            amount_percent: Decimal,
        }
    }
}
