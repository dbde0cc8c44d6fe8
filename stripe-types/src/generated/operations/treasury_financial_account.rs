// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, Map, Range, Timestamp, TreasuryFinancialAccount,
    TreasuryFinancialAccountFeaturesParams, TreasuryFinancialAccountForwardingSettingsParams,
    TreasuryFinancialAccountId, TreasuryFinancialAccountPlatformRestrictionsParams,
    TreasuryFinancialAccountStatus,
};

crate::operation! {
    /// Closes a treasury financial account.
    ///
    /// `POST /v1/treasury/financial_accounts/{financial_account}/close`, by the cargo feature
    /// `treasury_financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/close)
    pub struct CloseTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts/{financial_account}/close" Form => TreasuryFinancialAccount {
        path {
            /// Financial account: the id of a `treasury.financial_account`.
            financial_account: TreasuryFinancialAccountId,
        }
        boxed {
            /// Forwarding settings.
            forwarding_settings: TreasuryFinancialAccountForwardingSettingsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::operation! {
    /// Creates a treasury financial account.
    ///
    /// `POST /v1/treasury/financial_accounts`, by the cargo feature `treasury_financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/create)
    pub struct CreateTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts" Form => TreasuryFinancialAccount {
        required_lists {
            /// Supported currencies.
            supported_currencies: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Nickname: can be cleared.
            nickname: Clearable<String>,
        }
        boxed {
            /// Features.
            features: TreasuryFinancialAccountFeaturesParams,
            /// Platform restrictions.
            platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::operation! {
    /// Lists treasury financial accounts.
    ///
    /// `GET /v1/treasury/financial_accounts`, by the cargo feature `treasury_financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/list)
    pub struct ListTreasuryFinancialAccounts: Get "/v1/treasury/financial_accounts" Form => List<TreasuryFinancialAccount> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `closed`, `open`.
            status: TreasuryFinancialAccountStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryFinancialAccount>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury financial account.
    ///
    /// `GET /v1/treasury/financial_accounts/{financial_account}`, by the cargo feature
    /// `treasury_financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/retrieve)
    pub struct RetrieveTreasuryFinancialAccount: Get "/v1/treasury/financial_accounts/{financial_account}" Form => TreasuryFinancialAccount {
        path {
            /// Financial account: the id of a `treasury.financial_account`.
            financial_account: TreasuryFinancialAccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::operation! {
    /// Updates a treasury financial account.
    ///
    /// `POST /v1/treasury/financial_accounts/{financial_account}`, by the cargo feature
    /// `treasury_financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/update)
    pub struct UpdateTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts/{financial_account}" Form => TreasuryFinancialAccount {
        path {
            /// Financial account: the id of a `treasury.financial_account`.
            financial_account: TreasuryFinancialAccountId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Nickname: can be cleared.
            nickname: Clearable<String>,
        }
        boxed {
            /// Features.
            features: TreasuryFinancialAccountFeaturesParams,
            /// Forwarding settings.
            forwarding_settings: TreasuryFinancialAccountForwardingSettingsParams,
            /// Platform restrictions.
            platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}
