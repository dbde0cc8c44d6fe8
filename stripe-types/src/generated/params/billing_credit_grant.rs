// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditGrantPriceType, CreditGrantAmountType, Currency};

crate::params! {
    /// Held by [`BillingCreditGrantAmountParams::monetary`](crate::BillingCreditGrantAmountParams::monetary).
    pub struct BillingCreditGrantAmountMonetaryParams {
        required {
            /// Currency.
            currency: Currency,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateBillingCreditGrant::amount`](crate::CreateBillingCreditGrant::amount).
    pub struct BillingCreditGrantAmountParams {
        required {
            /// Type: one of `monetary`.
            type_ = "type": CreditGrantAmountType,
        }
        boxed {
            /// Monetary.
            monetary: BillingCreditGrantAmountMonetaryParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateBillingCreditGrant::applicability_config`](crate::CreateBillingCreditGrant::applicability_config).
    pub struct BillingCreditGrantApplicabilityConfigParams {
        required {
            /// Scope.
            scope: BillingCreditGrantApplicabilityConfigScopeParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingCreditGrantApplicabilityConfigParams::scope`](crate::BillingCreditGrantApplicabilityConfigParams::scope).
    pub struct BillingCreditGrantApplicabilityConfigScopeParams {
        optional {
            /// Price type: one of `metered`.
            price_type: BillingCreditGrantPriceType,
        }
        lists {
            /// Prices.
            prices: BillingCreditGrantApplicabilityConfigScopePriceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingCreditGrantApplicabilityConfigScopeParams::prices`](crate::BillingCreditGrantApplicabilityConfigScopeParams::prices).
    pub struct BillingCreditGrantApplicabilityConfigScopePriceParams {
        required {
            /// Id.
            id: String,
        }
    }
}
