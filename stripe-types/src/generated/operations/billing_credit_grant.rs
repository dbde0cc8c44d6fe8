// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditGrant, BillingCreditGrantAmountParams, BillingCreditGrantApplicabilityConfigParams,
    BillingCreditGrantCategory, BillingCreditGrantId, Clearable, CustomerId, Expand, List, Map, Timestamp,
};

crate::operation! {
    /// Creates a billing credit grant.
    ///
    /// `POST /v1/billing/credit_grants`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/create)
    pub struct CreateBillingCreditGrant: Post "/v1/billing/credit_grants" Form => BillingCreditGrant {
        required {
            /// Amount.
            amount: BillingCreditGrantAmountParams,
            /// Applicability config.
            applicability_config: BillingCreditGrantApplicabilityConfigParams,
        }
        optional {
            /// Category: one of `paid`, `promotional`.
            category: BillingCreditGrantCategory,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
            /// Effective at: a time in seconds since 1970.
            effective_at: Timestamp,
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name: at most 100 characters.
            name: String,
            /// Priority.
            priority: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// Expires a billing credit grant.
    ///
    /// `POST /v1/billing/credit_grants/{id}/expire`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/expire)
    pub struct ExpireBillingCreditGrant: Post "/v1/billing/credit_grants/{id}/expire" Form => BillingCreditGrant {
        path {
            /// Id.
            id: BillingCreditGrantId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// Lists billing credit grants.
    ///
    /// `GET /v1/billing/credit_grants`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/list)
    pub struct ListBillingCreditGrants: Get "/v1/billing/credit_grants" Form => List<BillingCreditGrant> {
        optional {
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BillingCreditGrant>>,
        }
    }
}

crate::operation! {
    /// Retrieves a billing credit grant.
    ///
    /// `GET /v1/billing/credit_grants/{id}`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/retrieve)
    pub struct RetrieveBillingCreditGrant: Get "/v1/billing/credit_grants/{id}" Form => BillingCreditGrant {
        path {
            /// Id.
            id: BillingCreditGrantId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// Updates a billing credit grant.
    ///
    /// `POST /v1/billing/credit_grants/{id}`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/update)
    pub struct UpdateBillingCreditGrant: Post "/v1/billing/credit_grants/{id}" Form => BillingCreditGrant {
        path {
            /// Id.
            id: BillingCreditGrantId,
        }
        optional {
            /// Expires at: a time in seconds since 1970; can be cleared.
            expires_at: Clearable<Timestamp>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditGrant>,
        }
    }
}

crate::operation! {
    /// Voids a billing credit grant.
    ///
    /// `POST /v1/billing/credit_grants/{id}/void`, by the cargo feature `billing_credit_grant`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/void)
    pub struct VoidBillingCreditGrant: Post "/v1/billing/credit_grants/{id}/void" Form => BillingCreditGrant {
        path {
            /// Id.
            id: BillingCreditGrantId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditGrant>,
        }
    }
}
