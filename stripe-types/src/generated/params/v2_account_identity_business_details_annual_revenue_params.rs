// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentRecordAmountParams;

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsParams.annual_revenue`, `V2AccountIdentityBusinessDetailsParams.annual_revenue`.
    pub struct V2AccountIdentityBusinessDetailsAnnualRevenueParams {
        optional {
            fiscal_year_end: String,
        }
        boxed {
            amount: PaymentRecordAmountParams,
        }
    }
}
