// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, FinancialConnectionsAccountId, FinancialConnectionsAccountOwner, List};

crate::operation! {
    /// `GET /v1/financial_connections/accounts/{account}/owners`
    pub struct ListFinancialConnectionAccountOwners: Get "/v1/financial_connections/accounts/{account}/owners" Form => List<FinancialConnectionsAccountOwner> {
        path {
            account: FinancialConnectionsAccountId,
        }
        required {
            ownership: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<FinancialConnectionsAccountOwner>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/linked_accounts/{account}/owners`
    pub struct ListLinkedAccountOwners: Get "/v1/linked_accounts/{account}/owners" Form => List<FinancialConnectionsAccountOwner> {
        path {
            account: String,
        }
        required {
            ownership: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<FinancialConnectionsAccountOwner>>,
        }
    }
}
