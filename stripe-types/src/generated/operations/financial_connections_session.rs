// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, Expand, FinancialConnectionsAccountPermission, FinancialConnectionsAccountholderType,
    FinancialConnectionsFiltersAccountSubcategory, FinancialConnectionsSession,
    FinancialConnectionsSessionId, FinancialConnectionsSessionPrefetch,
};

crate::operation! {
    /// `POST /v1/financial_connections/sessions`
    pub struct CreateFinancialConnectionsSession: Post "/v1/financial_connections/sessions" Form => FinancialConnectionsSession {
        required {
            account_holder: FinancialConnectionsSessionAccountHolderParams,
        }
        required_lists {
            permissions: FinancialConnectionsAccountPermission,
        }
        optional {
            return_url: String,
        }
        boxed {
            filters: FinancialConnectionsSessionFiltersParams,
        }
        lists {
            expand: Expand<FinancialConnectionsSession>,
            prefetch: FinancialConnectionsSessionPrefetch,
        }
    }
}

crate::operation! {
    /// `POST /v1/link_account_sessions`
    pub struct CreateLinkAccountSession: Post "/v1/link_account_sessions" Form => FinancialConnectionsSession {
        required {
            account_holder: FinancialConnectionsSessionAccountHolderParams,
        }
        required_lists {
            permissions: FinancialConnectionsAccountPermission,
        }
        optional {
            return_url: String,
        }
        boxed {
            filters: FinancialConnectionsSessionFiltersParams,
        }
        lists {
            expand: Expand<FinancialConnectionsSession>,
            prefetch: FinancialConnectionsSessionPrefetch,
        }
    }
}

crate::params! {
    /// Held by `CreateFinancialConnectionsSession.account_holder`, `CreateLinkAccountSession.account_holder`.
    pub struct FinancialConnectionsSessionAccountHolderParams {
        required {
            type_ = "type": FinancialConnectionsAccountholderType,
        }
        optional {
            account: String,
            customer: CustomerId,
            customer_account: String,
        }
    }
}

crate::params! {
    /// Held by `CreateFinancialConnectionsSession.filters`, `CreateLinkAccountSession.filters`.
    pub struct FinancialConnectionsSessionFiltersParams {
        lists {
            account_subcategories: FinancialConnectionsFiltersAccountSubcategory,
            countries: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/financial_connections/sessions/{session}`
    pub struct RetrieveFinancialConnectionsSession: Get "/v1/financial_connections/sessions/{session}" Form => FinancialConnectionsSession {
        path {
            session: FinancialConnectionsSessionId,
        }
        lists {
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}

crate::operation! {
    /// `GET /v1/link_account_sessions/{session}`
    pub struct RetrieveLinkAccountSession: Get "/v1/link_account_sessions/{session}" Form => FinancialConnectionsSession {
        path {
            session: String,
        }
        lists {
            expand: Expand<FinancialConnectionsSession>,
        }
    }
}
