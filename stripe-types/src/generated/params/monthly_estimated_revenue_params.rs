// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentRecordAmountParams;

crate::params! {
    /// Held by `BusinessDetailsParams.monthly_estimated_revenue`, `V2AccountIdentityBusinessDetailsParams.monthly_estimated_revenue`.
    pub struct MonthlyEstimatedRevenueParams {
        boxed {
            amount: PaymentRecordAmountParams,
        }
    }
}
