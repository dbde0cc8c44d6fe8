// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerBalanceTransaction, CustomerId, Expand, InvoiceId, List, Map, Range,
    Timestamp,
};

crate::operation! {
    /// Creates a customer balance transaction.
    ///
    /// `POST /v1/customers/{customer}/balance_transactions`, by the cargo feature
    /// `customer_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions)
    pub struct CreateCustomerBalanceTransaction: Post "/v1/customers/{customer}/balance_transactions" Form => CustomerBalanceTransaction {
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
            /// Description: at most 350 characters.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// Lists customer balance transactions.
    ///
    /// `GET /v1/customers/{customer}/balance_transactions`, by the cargo feature
    /// `customer_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/list)
    pub struct ListCustomerBalanceTransactions: Get "/v1/customers/{customer}/balance_transactions" Form => List<CustomerBalanceTransaction> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `invoice`. The id of an `invoice`.
            invoice: InvoiceId,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CustomerBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer balance transaction.
    ///
    /// `GET /v1/customers/{customer}/balance_transactions/{transaction}`, by the cargo feature
    /// `customer_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/retrieve)
    pub struct RetrieveCustomerBalanceTransaction: Get "/v1/customers/{customer}/balance_transactions/{transaction}" Form => CustomerBalanceTransaction {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Transaction.
            transaction: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// Updates a customer balance transaction.
    ///
    /// `POST /v1/customers/{customer}/balance_transactions/{transaction}`, by the cargo feature
    /// `customer_balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/update)
    pub struct UpdateCustomerBalanceTransaction: Post "/v1/customers/{customer}/balance_transactions/{transaction}" Form => CustomerBalanceTransaction {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Transaction.
            transaction: String,
        }
        optional {
            /// Description: at most 350 characters.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}
