// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CustomerId;

crate::params! {
    /// Held by [`ListLinkedAccounts::account_holder`](crate::ListLinkedAccounts::account_holder),
    /// [`ListFinancialConnectionsAccounts::account_holder`](crate::ListFinancialConnectionsAccounts::account_holder).
    pub struct FinancialConnectionsAccountAccountHolderParams {
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

crate::open_enum! {
    /// Values of [`RefreshLinkedAccount::features`](crate::RefreshLinkedAccount::features),
    /// [`RefreshFinancialConnectionsAccount::features`](crate::RefreshFinancialConnectionsAccount::features),
    /// [`SubscribeFinancialConnectionsAccount::features`](crate::SubscribeFinancialConnectionsAccount::features)
    /// and 1 more.
    pub enum FinancialConnectionsAccountFeature {
        Balance = "balance",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}
