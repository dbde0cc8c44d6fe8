// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditBalanceTransaction, BillingCreditBalanceTransactionId, CustomerId, Expand, List};

crate::operation! {
    /// Lists billing credit balance transactions.
    ///
    /// `GET /v1/billing/credit_balance_transactions`, by the cargo feature
    /// `billing_credit_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/list)
    pub struct ListBillingCreditBalanceTransactions: Get "/v1/billing/credit_balance_transactions" Form => List<BillingCreditBalanceTransaction> {
        optional {
            /// Only objects with this `credit_grant`.
            credit_grant: String,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
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
            expand: Expand<List<BillingCreditBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a billing credit balance transaction.
    ///
    /// `GET /v1/billing/credit_balance_transactions/{id}`, by the cargo feature
    /// `billing_credit_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve)
    pub struct RetrieveBillingCreditBalanceTransaction: Get "/v1/billing/credit_balance_transactions/{id}" Form => BillingCreditBalanceTransaction {
        path {
            /// Id.
            id: BillingCreditBalanceTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingCreditBalanceTransaction>,
        }
    }
}
