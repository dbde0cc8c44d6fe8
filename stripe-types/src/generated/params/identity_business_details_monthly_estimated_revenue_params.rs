// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentRecordAmountParams;

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsParams.monthly_estimated_revenue`, `V2AccountIdentityBusinessDetailsParams.monthly_estimated_revenue`.
    pub struct AccountIdentityBusinessDetailsMonthlyEstimatedRevenueParams {
        boxed {
            amount: PaymentRecordAmountParams,
        }
    }
}
