// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`BillingCreditBalanceSummaryFilterApplicabilityScopeParams::prices`](crate::BillingCreditBalanceSummaryFilterApplicabilityScopeParams::prices).
    pub struct BillingCreditBalanceSummaryApplicabilityScopePriceParams {
        required {
            /// Id.
            id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`BillingCreditBalanceSummaryFilterParams::applicability_scope`](crate::BillingCreditBalanceSummaryFilterParams::applicability_scope).
    pub struct BillingCreditBalanceSummaryFilterApplicabilityScopeParams {
        optional {
            /// Price type: one of `metered`.
            price_type: BillingCreditBalanceSummaryPriceType,
        }
        lists {
            /// Prices.
            prices: BillingCreditBalanceSummaryApplicabilityScopePriceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RetrieveBillingCreditBalanceSummary::filter`](crate::RetrieveBillingCreditBalanceSummary::filter).
    pub struct BillingCreditBalanceSummaryFilterParams {
        required {
            /// Type: one of `applicability_scope`, `credit_grant`.
            type_ = "type": BillingCreditBalanceSummaryFilterType,
        }
        optional {
            /// Credit grant.
            credit_grant: String,
        }
        boxed {
            /// Applicability scope.
            applicability_scope: BillingCreditBalanceSummaryFilterApplicabilityScopeParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingCreditBalanceSummaryFilterParams::type_`](crate::BillingCreditBalanceSummaryFilterParams::type_).
    pub enum BillingCreditBalanceSummaryFilterType {
        ApplicabilityScope = "applicability_scope",
        CreditGrant = "credit_grant",
    }
}

crate::open_enum! {
    /// Values of
    /// [`BillingCreditBalanceSummaryFilterApplicabilityScopeParams::price_type`](crate::BillingCreditBalanceSummaryFilterApplicabilityScopeParams::price_type).
    pub enum BillingCreditBalanceSummaryPriceType {
        Metered = "metered",
    }
}
