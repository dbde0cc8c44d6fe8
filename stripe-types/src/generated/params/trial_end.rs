// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::keyword! {
    /// Held by `CreateCustomerSubscription.trial_end`, `UpdateCustomerSubscription.trial_end`, `UpdateFileLink.expires_at` and 10 more.
    pub enum TrialEnd(Timestamp) {
        Now = "now",
    }
}
