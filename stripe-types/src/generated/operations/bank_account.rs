// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccount, CustomerId, Expand, List};

crate::operation! {
    /// Lists customer bank accounts.
    ///
    /// `GET /v1/customers/{customer}/bank_accounts`, by the cargo feature `bank_account`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts/list)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct ListCustomerBankAccounts: Get "/v1/customers/{customer}/bank_accounts" Form => List<BankAccount> {
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
            expand: Expand<List<BankAccount>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer bank account.
    ///
    /// `GET /v1/customers/{customer}/bank_accounts/{id}`, by the cargo feature `bank_account`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts/retrieve)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct RetrieveCustomerBankAccount: Get "/v1/customers/{customer}/bank_accounts/{id}" Form => BankAccount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BankAccount>,
        }
    }
}

crate::operation! {
    /// Verifies a customer bank account.
    ///
    /// `POST /v1/customers/{customer}/bank_accounts/{id}/verify`, by the cargo feature `bank_account`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts/verify)
    pub struct VerifyCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts/{id}/verify" Form => BankAccount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        lists {
            /// Amounts.
            amounts: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BankAccount>,
        }
    }
}

crate::operation! {
    /// Verifies a customer source.
    ///
    /// `POST /v1/customers/{customer}/sources/{id}/verify`, by the cargo feature `bank_account`.
    /// [Reference](https://docs.stripe.com/api/customers/sources/verify)
    pub struct VerifyCustomerSource: Post "/v1/customers/{customer}/sources/{id}/verify" Form => BankAccount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        lists {
            /// Amounts.
            amounts: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BankAccount>,
        }
    }
}
