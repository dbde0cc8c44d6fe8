// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditGrant, BillingCreditGrantApplicabilityConfigScopeParams, BillingCreditGrantCategory,
    BillingCreditGrantId, Clearable, CreditGrantAmountType, CustomerId, Expand, List, Map,
    PaymentRecordAmountParams, Timestamp,
};

crate::params! {
    /// Held by `CreateBillingCreditGrant.amount`.
    pub struct BillingCreditGrantAmountParams {
        required {
            type_ = "type": CreditGrantAmountType,
        }
        boxed {
            monetary: PaymentRecordAmountParams,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingCreditGrant.applicability_config`.
    pub struct BillingCreditGrantApplicabilityConfigParams {
        required {
            scope: BillingCreditGrantApplicabilityConfigScopeParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/credit_grants`
    pub struct CreateBillingCreditGrant: Post "/v1/billing/credit_grants" Form => BillingCreditGrant {
        required {
            amount: BillingCreditGrantAmountParams,
            applicability_config: BillingCreditGrantApplicabilityConfigParams,
        }
        optional {
            category: BillingCreditGrantCategory,
            customer: CustomerId,
            customer_account: String,
            effective_at: Timestamp,
            expires_at: Timestamp,
            metadata: Map<Clearable<String>>,
            name: String,
            priority: i64,
        }
        lists {
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/credit_grants/{id}/expire`
    pub struct ExpireBillingCreditGrant: Post "/v1/billing/credit_grants/{id}/expire" Form => BillingCreditGrant {
        path {
            id: BillingCreditGrantId,
        }
        lists {
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/credit_grants`
    pub struct ListBillingCreditGrants: Get "/v1/billing/credit_grants" Form => List<BillingCreditGrant> {
        optional {
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<BillingCreditGrant>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/credit_grants/{id}`
    pub struct RetrieveBillingCreditGrant: Get "/v1/billing/credit_grants/{id}" Form => BillingCreditGrant {
        path {
            id: BillingCreditGrantId,
        }
        lists {
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/credit_grants/{id}`
    pub struct UpdateBillingCreditGrant: Post "/v1/billing/credit_grants/{id}" Form => BillingCreditGrant {
        path {
            id: BillingCreditGrantId,
        }
        optional {
            expires_at: Clearable<Timestamp>,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/credit_grants/{id}/void`
    pub struct VoidBillingCreditGrant: Post "/v1/billing/credit_grants/{id}/void" Form => BillingCreditGrant {
        path {
            id: BillingCreditGrantId,
        }
        lists {
            expand: Expand<BillingCreditGrant>,
        }
    }
}
