// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditBalanceSummary, BillingCreditBalanceSummaryFilterParams, CustomerId, Expand};

crate::operation! {
    /// Retrieves a billing credit balance summary.
    ///
    /// `GET /v1/billing/credit_balance_summary`, by the cargo feature `billing_credit_balance_summary`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_summary/retrieve)
    pub struct RetrieveBillingCreditBalanceSummary: Get "/v1/billing/credit_balance_summary" Form => BillingCreditBalanceSummary {
        required {
            /// Filter.
            filter: BillingCreditBalanceSummaryFilterParams,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditBalanceSummary>,
        }
    }
}
