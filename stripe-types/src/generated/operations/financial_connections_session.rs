// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialConnectionsSession, FinancialConnectionsSessionAccountHolderParams,
    FinancialConnectionsSessionFiltersParams, FinancialConnectionsSessionId,
    FinancialConnectionsSessionPermission, FinancialConnectionsSessionPrefetch,
};

crate::operation! {
    /// Creates a financial connections session.
    ///
    /// `POST /v1/financial_connections/sessions`, by the cargo feature `financial_connections_session`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/sessions/create)
    pub struct CreateFinancialConnectionsSession: Post "/v1/financial_connections/sessions" Form => FinancialConnectionsSession {
        required {
            /// Account holder.
            account_holder: FinancialConnectionsSessionAccountHolderParams,
        }
        required_lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: FinancialConnectionsSessionPermission,
        }
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Filters.
            filters: FinancialConnectionsSessionFiltersParams,
        }
        lists {
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: FinancialConnectionsSessionPrefetch,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}

crate::operation! {
    /// Creates a link account session.
    ///
    /// `POST /v1/link_account_sessions`, by the cargo feature `financial_connections_session`.
    /// [Reference](https://docs.stripe.com/api/link_account_sessions/create)
    pub struct CreateLinkAccountSession: Post "/v1/link_account_sessions" Form => FinancialConnectionsSession {
        required {
            /// Account holder.
            account_holder: FinancialConnectionsSessionAccountHolderParams,
        }
        required_lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: FinancialConnectionsSessionPermission,
        }
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Filters.
            filters: FinancialConnectionsSessionFiltersParams,
        }
        lists {
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: FinancialConnectionsSessionPrefetch,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}

crate::operation! {
    /// Retrieves a financial connections session.
    ///
    /// `GET /v1/financial_connections/sessions/{session}`, by the cargo feature
    /// `financial_connections_session`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/sessions/retrieve)
    pub struct RetrieveFinancialConnectionsSession: Get "/v1/financial_connections/sessions/{session}" Form => FinancialConnectionsSession {
        path {
            /// Session: the id of a `financial_connections.session`.
            session: FinancialConnectionsSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}

crate::operation! {
    /// Retrieves a link account session.
    ///
    /// `GET /v1/link_account_sessions/{session}`, by the cargo feature `financial_connections_session`.
    /// [Reference](https://docs.stripe.com/api/link_account_sessions/retrieve)
    pub struct RetrieveLinkAccountSession: Get "/v1/link_account_sessions/{session}" Form => FinancialConnectionsSession {
        path {
            /// Session.
            session: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}
