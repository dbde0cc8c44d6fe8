// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditBalanceSummary, BillingCreditGrantApplicabilityConfigScopeParams, CustomerId, Expand,
};

crate::params! {
    /// Held by `RetrieveBillingCreditBalanceSummary.filter`.
    pub struct BillingCreditBalanceSummaryFilterParams {
        required {
            type_ = "type": BillingCreditBalanceSummaryFilterType,
        }
        optional {
            credit_grant: String,
        }
        boxed {
            applicability_scope: BillingCreditGrantApplicabilityConfigScopeParams,
        }
    }
}

crate::open_enum! {
    /// Values of `BillingCreditBalanceSummaryFilterParams.type`.
    pub enum BillingCreditBalanceSummaryFilterType {
        ApplicabilityScope = "applicability_scope",
        CreditGrant = "credit_grant",
    }
}

crate::operation! {
    /// `GET /v1/billing/credit_balance_summary`
    pub struct RetrieveBillingCreditBalanceSummary: Get "/v1/billing/credit_balance_summary" Form => BillingCreditBalanceSummary {
        required {
            filter: BillingCreditBalanceSummaryFilterParams,
        }
        optional {
            customer: CustomerId,
            customer_account: String,
        }
        lists {
            expand: Expand<BillingCreditBalanceSummary>,
        }
    }
}
