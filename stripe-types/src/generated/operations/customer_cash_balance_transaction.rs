// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, CustomerCashBalanceTransaction, CustomerId, Expand, List};

crate::operation! {
    /// Funds a test customer cash balance.
    ///
    /// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`, by the cargo feature
    /// `customer_cash_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance)
    pub struct FundTestCustomerCashBalance: Post "/v1/test_helpers/customers/{customer}/fund_cash_balance" Form => CustomerCashBalanceTransaction {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Reference.
            reference: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerCashBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// Lists customer cash balance transactions.
    ///
    /// `GET /v1/customers/{customer}/cash_balance_transactions`, by the cargo feature
    /// `customer_cash_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/list)
    pub struct ListCustomerCashBalanceTransactions: Get "/v1/customers/{customer}/cash_balance_transactions" Form => List<CustomerCashBalanceTransaction> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
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
            expand: Expand<List<CustomerCashBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer cash balance transaction.
    ///
    /// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`, by the cargo feature
    /// `customer_cash_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/retrieve)
    pub struct RetrieveCustomerCashBalanceTransaction: Get "/v1/customers/{customer}/cash_balance_transactions/{transaction}" Form => CustomerCashBalanceTransaction {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Transaction.
            transaction: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerCashBalanceTransaction>,
        }
    }
}
