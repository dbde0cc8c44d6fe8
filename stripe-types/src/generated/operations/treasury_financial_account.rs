// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, FinancialAddressesParams, InboundTransfersParams, List, Map, PaymentMethodId, Range,
    Timestamp, TreasuryFinancialAccount, TreasuryFinancialAccountFeaturesCardIssuingParams,
    TreasuryFinancialAccountFeaturesOutboundPaymentsParams, TreasuryFinancialAccountId,
    TreasuryFinancialAccountPlatformRestrictionsInboundFlow, TreasuryFinancialAccountStatus,
};

crate::operation! {
    /// `POST /v1/treasury/financial_accounts/{financial_account}/close`
    pub struct CloseTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts/{financial_account}/close" Form => TreasuryFinancialAccount {
        path {
            financial_account: TreasuryFinancialAccountId,
        }
        boxed {
            forwarding_settings: ForwardingSettingsParams,
        }
        lists {
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/financial_accounts`
    pub struct CreateTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts" Form => TreasuryFinancialAccount {
        required_lists {
            supported_currencies: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
            nickname: Clearable<String>,
        }
        boxed {
            features: FeaturesParams,
            platform_restrictions: PlatformRestrictionsParams,
        }
        lists {
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::params! {
    /// Held by `CreateTreasuryFinancialAccount.features`, `UpdateTreasuryFinancialAccount.features`.
    pub struct FeaturesParams {
        boxed {
            card_issuing: TreasuryFinancialAccountFeaturesCardIssuingParams,
            deposit_insurance: TreasuryFinancialAccountFeaturesCardIssuingParams,
            financial_addresses: FinancialAddressesParams,
            inbound_transfers: InboundTransfersParams,
            intra_stripe_flows: TreasuryFinancialAccountFeaturesCardIssuingParams,
            outbound_payments: TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
            outbound_transfers: TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateTreasuryFinancialAccount.forwarding_settings`, `CloseTreasuryFinancialAccount.forwarding_settings`.
    pub struct ForwardingSettingsParams {
        required {
            type_ = "type": ForwardingSettingsType,
        }
        optional {
            financial_account: String,
            payment_method: PaymentMethodId,
        }
    }
}

crate::open_enum! {
    /// Values of `ForwardingSettingsParams.type`.
    pub enum ForwardingSettingsType {
        FinancialAccount = "financial_account",
        PaymentMethod = "payment_method",
    }
}

crate::operation! {
    /// `GET /v1/treasury/financial_accounts`
    pub struct ListTreasuryFinancialAccounts: Get "/v1/treasury/financial_accounts" Form => List<TreasuryFinancialAccount> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryFinancialAccountStatus,
        }
        lists {
            expand: Expand<List<TreasuryFinancialAccount>>,
        }
    }
}

crate::params! {
    /// Held by `CreateTreasuryFinancialAccount.platform_restrictions`, `UpdateTreasuryFinancialAccount.platform_restrictions`.
    pub struct PlatformRestrictionsParams {
        optional {
            inbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlow,
            outbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlow,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/financial_accounts/{financial_account}`
    pub struct RetrieveTreasuryFinancialAccount: Get "/v1/treasury/financial_accounts/{financial_account}" Form => TreasuryFinancialAccount {
        path {
            financial_account: TreasuryFinancialAccountId,
        }
        lists {
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/financial_accounts/{financial_account}`
    pub struct UpdateTreasuryFinancialAccount: Post "/v1/treasury/financial_accounts/{financial_account}" Form => TreasuryFinancialAccount {
        path {
            financial_account: TreasuryFinancialAccountId,
        }
        optional {
            metadata: Map<Clearable<String>>,
            nickname: Clearable<String>,
        }
        boxed {
            features: FeaturesParams,
            forwarding_settings: ForwardingSettingsParams,
            platform_restrictions: PlatformRestrictionsParams,
        }
        lists {
            expand: Expand<TreasuryFinancialAccount>,
        }
    }
}
