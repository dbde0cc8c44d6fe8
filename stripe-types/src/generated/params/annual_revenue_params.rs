// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentRecordAmountParams;

crate::params! {
    /// Held by `BusinessDetailsParams.annual_revenue`, `V2AccountIdentityBusinessDetailsParams.annual_revenue`.
    pub struct AnnualRevenueParams {
        optional {
            fiscal_year_end: String,
        }
        boxed {
            amount: PaymentRecordAmountParams,
        }
    }
}
