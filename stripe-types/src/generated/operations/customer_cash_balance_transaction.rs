// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, CustomerCashBalanceTransaction, CustomerId, Expand, List};

crate::operation! {
    /// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`
    pub struct FundTestCustomerCashBalance: Post "/v1/test_helpers/customers/{customer}/fund_cash_balance" Form => CustomerCashBalanceTransaction {
        path {
            customer: CustomerId,
        }
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            reference: String,
        }
        lists {
            expand: Expand<CustomerCashBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/cash_balance_transactions`
    pub struct ListCustomerCashBalanceTransactions: Get "/v1/customers/{customer}/cash_balance_transactions" Form => List<CustomerCashBalanceTransaction> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CustomerCashBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`
    pub struct RetrieveCustomerCashBalanceTransaction: Get "/v1/customers/{customer}/cash_balance_transactions/{transaction}" Form => CustomerCashBalanceTransaction {
        path {
            customer: CustomerId,
            transaction: String,
        }
        lists {
            expand: Expand<CustomerCashBalanceTransaction>,
        }
    }
}
