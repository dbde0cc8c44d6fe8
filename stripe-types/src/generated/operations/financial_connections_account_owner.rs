// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, FinancialConnectionsAccountId, FinancialConnectionsAccountOwner, List};

crate::operation! {
    /// Lists financial connection account owners.
    ///
    /// `GET /v1/financial_connections/accounts/{account}/owners`, by the cargo feature
    /// `financial_connections_account_owner`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/list)
    pub struct ListFinancialConnectionAccountOwners: Get "/v1/financial_connections/accounts/{account}/owners" Form => List<FinancialConnectionsAccountOwner> {
        path {
            /// Account: the id of a `financial_connections.account`.
            account: FinancialConnectionsAccountId,
        }
        required {
            /// Only objects with this `ownership`.
            ownership: String,
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
            expand: Expand<List<FinancialConnectionsAccountOwner>>,
        }
    }
}

crate::operation! {
    /// Lists linked account owners.
    ///
    /// `GET /v1/linked_accounts/{account}/owners`, by the cargo feature
    /// `financial_connections_account_owner`.
    /// [Reference](https://docs.stripe.com/api/linked_accounts/owners/list)
    pub struct ListLinkedAccountOwners: Get "/v1/linked_accounts/{account}/owners" Form => List<FinancialConnectionsAccountOwner> {
        path {
            /// Account.
            account: String,
        }
        required {
            /// Only objects with this `ownership`.
            ownership: String,
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
            expand: Expand<List<FinancialConnectionsAccountOwner>>,
        }
    }
}
