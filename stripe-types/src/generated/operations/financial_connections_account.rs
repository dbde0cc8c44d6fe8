// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, Expand, FinancialConnectionsAccount, FinancialConnectionsAccountId,
    FinancialConnectionsAccountSubscription, List,
};

crate::params! {
    /// Held by `ListFinancialConnectionsAccounts.account_holder`, `ListLinkedAccounts.account_holder`.
    pub struct AccountHolderParams {
        optional {
            account: String,
            customer: CustomerId,
            customer_account: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/financial_connections/accounts/{account}/disconnect`
    pub struct DisconnectFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/disconnect" Form => FinancialConnectionsAccount {
        path {
            account: FinancialConnectionsAccountId,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/linked_accounts/{account}/disconnect`
    pub struct DisconnectLinkedAccount: Post "/v1/linked_accounts/{account}/disconnect" Form => FinancialConnectionsAccount {
        path {
            account: String,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::open_enum! {
    /// Values of `RefreshFinancialConnectionsAccount.features`, `RefreshLinkedAccount.features`.
    pub enum FinancialConnectionsAccountFeature {
        Balance = "balance",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

crate::operation! {
    /// `GET /v1/financial_connections/accounts`
    pub struct ListFinancialConnectionsAccounts: Get "/v1/financial_connections/accounts" Form => List<FinancialConnectionsAccount> {
        optional {
            ending_before: String,
            limit: i64,
            session: String,
            starting_after: String,
        }
        boxed {
            account_holder: AccountHolderParams,
        }
        lists {
            expand: Expand<List<FinancialConnectionsAccount>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/linked_accounts`
    pub struct ListLinkedAccounts: Get "/v1/linked_accounts" Form => List<FinancialConnectionsAccount> {
        optional {
            ending_before: String,
            limit: i64,
            session: String,
            starting_after: String,
        }
        boxed {
            account_holder: AccountHolderParams,
        }
        lists {
            expand: Expand<List<FinancialConnectionsAccount>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/financial_connections/accounts/{account}/refresh`
    pub struct RefreshFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/refresh" Form => FinancialConnectionsAccount {
        path {
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            features: FinancialConnectionsAccountFeature,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/linked_accounts/{account}/refresh`
    pub struct RefreshLinkedAccount: Post "/v1/linked_accounts/{account}/refresh" Form => FinancialConnectionsAccount {
        path {
            account: String,
        }
        required_lists {
            features: FinancialConnectionsAccountFeature,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `GET /v1/financial_connections/accounts/{account}`
    pub struct RetrieveFinancialConnectionsAccount: Get "/v1/financial_connections/accounts/{account}" Form => FinancialConnectionsAccount {
        path {
            account: FinancialConnectionsAccountId,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `GET /v1/linked_accounts/{account}`
    pub struct RetrieveLinkedAccount: Get "/v1/linked_accounts/{account}" Form => FinancialConnectionsAccount {
        path {
            account: String,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/financial_connections/accounts/{account}/subscribe`
    pub struct SubscribeFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/subscribe" Form => FinancialConnectionsAccount {
        path {
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            features: FinancialConnectionsAccountSubscription,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/financial_connections/accounts/{account}/unsubscribe`
    pub struct UnsubscribeFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/unsubscribe" Form => FinancialConnectionsAccount {
        path {
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            features: FinancialConnectionsAccountSubscription,
        }
        lists {
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}
