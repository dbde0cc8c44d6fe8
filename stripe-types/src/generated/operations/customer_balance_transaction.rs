// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerBalanceTransaction, CustomerId, Expand, InvoiceId, List, Map, Range,
    Timestamp,
};

crate::operation! {
    /// `POST /v1/customers/{customer}/balance_transactions`
    pub struct CreateCustomerBalanceTransaction: Post "/v1/customers/{customer}/balance_transactions" Form => CustomerBalanceTransaction {
        path {
            customer: CustomerId,
        }
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/balance_transactions`
    pub struct ListCustomerBalanceTransactions: Get "/v1/customers/{customer}/balance_transactions" Form => List<CustomerBalanceTransaction> {
        path {
            customer: CustomerId,
        }
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            invoice: InvoiceId,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CustomerBalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/balance_transactions/{transaction}`
    pub struct RetrieveCustomerBalanceTransaction: Get "/v1/customers/{customer}/balance_transactions/{transaction}" Form => CustomerBalanceTransaction {
        path {
            customer: CustomerId,
            transaction: String,
        }
        lists {
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/balance_transactions/{transaction}`
    pub struct UpdateCustomerBalanceTransaction: Post "/v1/customers/{customer}/balance_transactions/{transaction}" Form => CustomerBalanceTransaction {
        path {
            customer: CustomerId,
            transaction: String,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<CustomerBalanceTransaction>,
        }
    }
}
