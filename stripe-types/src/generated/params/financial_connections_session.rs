// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, FinancialConnectionsAccountholderType, FinancialConnectionsSessionAccountSubcategory};

crate::params! {
    /// Held by [`CreateLinkAccountSession::account_holder`](crate::CreateLinkAccountSession::account_holder),
    /// [`CreateFinancialConnectionsSession::account_holder`](crate::CreateFinancialConnectionsSession::account_holder).
    pub struct FinancialConnectionsSessionAccountHolderParams {
        required {
            /// Type: one of `account`, `customer`.
            type_ = "type": FinancialConnectionsAccountholderType,
        }
        optional {
            /// Account.
            account: String,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateLinkAccountSession::filters`](crate::CreateLinkAccountSession::filters),
    /// [`CreateFinancialConnectionsSession::filters`](crate::CreateFinancialConnectionsSession::filters).
    pub struct FinancialConnectionsSessionFiltersParams {
        lists {
            /// Account subcategories: one of `checking`, `credit_card`, `line_of_credit`, `mortgage`,
            /// `savings`.
            account_subcategories: FinancialConnectionsSessionAccountSubcategory,
            /// Countries.
            countries: String,
        }
    }
}
