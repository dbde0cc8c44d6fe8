// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditBalanceTransaction, BillingCreditBalanceTransactionId, CustomerId, Expand, List};

crate::operation! {
    /// `GET /v1/billing/credit_balance_transactions`
    pub struct ListBillingCreditBalanceTransactions: Get "/v1/billing/credit_balance_transactions" Form => List<BillingCreditBalanceTransaction> {
        optional {
            credit_grant: String,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<BillingCreditBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/credit_balance_transactions/{id}`
    pub struct RetrieveBillingCreditBalanceTransaction: Get "/v1/billing/credit_balance_transactions/{id}" Form => BillingCreditBalanceTransaction {
        path {
            id: BillingCreditBalanceTransactionId,
        }
        lists {
            expand: Expand<BillingCreditBalanceTransaction>,
        }
    }
}
