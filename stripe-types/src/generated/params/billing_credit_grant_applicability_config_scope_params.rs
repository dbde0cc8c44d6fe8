// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CreditGrantScopePriceType;

crate::params! {
    /// Held by `BillingCreditBalanceSummaryFilterParams.applicability_scope`, `BillingCreditGrantApplicabilityConfigParams.scope`.
    pub struct BillingCreditGrantApplicabilityConfigScopeParams {
        optional {
            price_type: CreditGrantScopePriceType,
        }
        lists {
            prices: BillingCreditGrantApplicabilityConfigScopePriceParams,
        }
    }
}

crate::params! {
    /// Held by `BillingCreditGrantApplicabilityConfigScopeParams.prices`.
    pub struct BillingCreditGrantApplicabilityConfigScopePriceParams {
        required {
            id: String,
        }
    }
}
