// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialConnectionsAccount, FinancialConnectionsAccountAccountHolderParams,
    FinancialConnectionsAccountFeature, FinancialConnectionsAccountId, List,
};

crate::operation! {
    /// Disconnects a financial connections account.
    ///
    /// `POST /v1/financial_connections/accounts/{account}/disconnect`, by the cargo feature
    /// `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/disconnect)
    pub struct DisconnectFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/disconnect" Form => FinancialConnectionsAccount {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Disconnects a linked account.
    ///
    /// `POST /v1/linked_accounts/{account}/disconnect`, by the cargo feature `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/linked_accounts/disconnect)
    pub struct DisconnectLinkedAccount: Post "/v1/linked_accounts/{account}/disconnect" Form => FinancialConnectionsAccount {
        path {
            /// Account.
            account: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Lists financial connections accounts.
    ///
    /// `GET /v1/financial_connections/accounts`, by the cargo feature `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/list)
    pub struct ListFinancialConnectionsAccounts: Get "/v1/financial_connections/accounts" Form => List<FinancialConnectionsAccount> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Session.
            session: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Only objects with this `account_holder`.
            account_holder: FinancialConnectionsAccountAccountHolderParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<FinancialConnectionsAccount>>,
        }
    }
}

crate::operation! {
    /// Lists linked accounts.
    ///
    /// `GET /v1/linked_accounts`, by the cargo feature `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/linked_accounts/list)
    pub struct ListLinkedAccounts: Get "/v1/linked_accounts" Form => List<FinancialConnectionsAccount> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Session.
            session: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Only objects with this `account_holder`.
            account_holder: FinancialConnectionsAccountAccountHolderParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<FinancialConnectionsAccount>>,
        }
    }
}

crate::operation! {
    /// Refreshes a financial connections account.
    ///
    /// `POST /v1/financial_connections/accounts/{account}/refresh`, by the cargo feature
    /// `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/refresh)
    pub struct RefreshFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/refresh" Form => FinancialConnectionsAccount {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            /// Features: one of `balance`, `ownership`, `transactions`.
            features: FinancialConnectionsAccountFeature,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Refreshes a linked account.
    ///
    /// `POST /v1/linked_accounts/{account}/refresh`, by the cargo feature `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/linked_accounts/refresh)
    pub struct RefreshLinkedAccount: Post "/v1/linked_accounts/{account}/refresh" Form => FinancialConnectionsAccount {
        path {
            /// Account.
            account: String,
        }
        required_lists {
            /// Features: one of `balance`, `ownership`, `transactions`.
            features: FinancialConnectionsAccountFeature,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Retrieves a financial connections account.
    ///
    /// `GET /v1/financial_connections/accounts/{account}`, by the cargo feature
    /// `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/retrieve)
    pub struct RetrieveFinancialConnectionsAccount: Get "/v1/financial_connections/accounts/{account}" Form => FinancialConnectionsAccount {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Retrieves a linked account.
    ///
    /// `GET /v1/linked_accounts/{account}`, by the cargo feature `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/linked_accounts/retrieve)
    pub struct RetrieveLinkedAccount: Get "/v1/linked_accounts/{account}" Form => FinancialConnectionsAccount {
        path {
            /// Account.
            account: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Subscribes a financial connections account.
    ///
    /// `POST /v1/financial_connections/accounts/{account}/subscribe`, by the cargo feature
    /// `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/subscribe)
    pub struct SubscribeFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/subscribe" Form => FinancialConnectionsAccount {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            /// Features: one of `balance`, `ownership`, `transactions`.
            features: FinancialConnectionsAccountFeature,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}

crate::operation! {
    /// Unsubscribes a financial connections account.
    ///
    /// `POST /v1/financial_connections/accounts/{account}/unsubscribe`, by the cargo feature
    /// `financial_connections_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/unsubscribe)
    pub struct UnsubscribeFinancialConnectionsAccount: Post "/v1/financial_connections/accounts/{account}/unsubscribe" Form => FinancialConnectionsAccount {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        required_lists {
            /// Features: one of `balance`, `ownership`, `transactions`.
            features: FinancialConnectionsAccountFeature,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsAccount>,
        }
    }
}
