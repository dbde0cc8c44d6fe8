// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccount, CustomerId, Expand, List};

crate::operation! {
    /// `GET /v1/customers/{customer}/bank_accounts`
    ///
    /// Deprecated by Stripe.
    pub struct ListCustomerBankAccounts: Get "/v1/customers/{customer}/bank_accounts" Form => List<BankAccount> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<BankAccount>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/bank_accounts/{id}`
    ///
    /// Deprecated by Stripe.
    pub struct RetrieveCustomerBankAccount: Get "/v1/customers/{customer}/bank_accounts/{id}" Form => BankAccount {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<BankAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/bank_accounts/{id}/verify`
    pub struct VerifyCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts/{id}/verify" Form => BankAccount {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            amounts: i64,
            expand: Expand<BankAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/sources/{id}/verify`
    pub struct VerifyCustomerSource: Post "/v1/customers/{customer}/sources/{id}/verify" Form => BankAccount {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            amounts: i64,
            expand: Expand<BankAccount>,
        }
    }
}
