// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

crate::params! {
    /// Held by `BusinessProfileParams.monthly_estimated_revenue`, `CreateSetupIntent.single_use`.
    pub struct SetupIntentSingleUseParams {
        required {
            amount: i64,
            currency: Currency,
        }
    }
}
