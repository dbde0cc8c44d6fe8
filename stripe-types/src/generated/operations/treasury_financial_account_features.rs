// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, TreasuryFinancialAccountFeatures, TreasuryFinancialAccountFeaturesCardIssuingParams,
    TreasuryFinancialAccountFeaturesDepositInsuranceParams,
    TreasuryFinancialAccountFeaturesFinancialAddressesParams,
    TreasuryFinancialAccountFeaturesInboundTransfersParams,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsParams,
    TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
    TreasuryFinancialAccountFeaturesOutboundTransfersParams, TreasuryFinancialAccountId,
};

crate::operation! {
    /// Retrieves treasury financial account features.
    ///
    /// `GET /v1/treasury/financial_accounts/{financial_account}/features`, by the cargo feature
    /// `treasury_financial_account_features`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve)
    pub struct RetrieveTreasuryFinancialAccountFeatures: Get "/v1/treasury/financial_accounts/{financial_account}/features" Form => TreasuryFinancialAccountFeatures {
        path {
            /// Financial account: the id of a `treasury.financial_account`.
            financial_account: TreasuryFinancialAccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccountFeatures>,
        }
    }
}

crate::operation! {
    /// Updates treasury financial account features.
    ///
    /// `POST /v1/treasury/financial_accounts/{financial_account}/features`, by the cargo feature
    /// `treasury_financial_account_features`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/features)
    pub struct UpdateTreasuryFinancialAccountFeatures: Post "/v1/treasury/financial_accounts/{financial_account}/features" Form => TreasuryFinancialAccountFeatures {
        path {
            /// Financial account: the id of a `treasury.financial_account`.
            financial_account: TreasuryFinancialAccountId,
        }
        boxed {
            /// Card issuing.
            card_issuing: TreasuryFinancialAccountFeaturesCardIssuingParams,
            /// Deposit insurance.
            deposit_insurance: TreasuryFinancialAccountFeaturesDepositInsuranceParams,
            /// Financial addresses.
            financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddressesParams,
            /// Inbound transfers.
            inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfersParams,
            /// Intra stripe flows.
            intra_stripe_flows: TreasuryFinancialAccountFeaturesIntraStripeFlowsParams,
            /// Outbound payments.
            outbound_payments: TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
            /// Outbound transfers.
            outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfersParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryFinancialAccountFeatures>,
        }
    }
}
