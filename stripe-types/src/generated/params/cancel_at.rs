// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::keyword! {
    /// Held by `CreateCustomerSubscription.cancel_at`, `UpdateCustomerSubscription.cancel_at`, `InvoiceSubscriptionDetailsParams.cancel_at` and 2 more.
    pub enum CancelAt(Timestamp) {
        MaxBilledUntil = "max_billed_until",
        MaxPeriodEnd = "max_period_end",
        MinPeriodEnd = "min_period_end",
    }
}
