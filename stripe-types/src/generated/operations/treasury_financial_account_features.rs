// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialAddressesParams, InboundTransfersParams, TreasuryFinancialAccountFeatures,
    TreasuryFinancialAccountFeaturesCardIssuingParams,
    TreasuryFinancialAccountFeaturesOutboundPaymentsParams, TreasuryFinancialAccountId,
};

crate::operation! {
    /// `GET /v1/treasury/financial_accounts/{financial_account}/features`
    pub struct RetrieveTreasuryFinancialAccountFeatures: Get "/v1/treasury/financial_accounts/{financial_account}/features" Form => TreasuryFinancialAccountFeatures {
        path {
            financial_account: TreasuryFinancialAccountId,
        }
        lists {
            expand: Expand<TreasuryFinancialAccountFeatures>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/financial_accounts/{financial_account}/features`
    pub struct UpdateTreasuryFinancialAccountFeatures: Post "/v1/treasury/financial_accounts/{financial_account}/features" Form => TreasuryFinancialAccountFeatures {
        path {
            financial_account: TreasuryFinancialAccountId,
        }
        boxed {
            card_issuing: TreasuryFinancialAccountFeaturesCardIssuingParams,
            deposit_insurance: TreasuryFinancialAccountFeaturesCardIssuingParams,
            financial_addresses: FinancialAddressesParams,
            inbound_transfers: InboundTransfersParams,
            intra_stripe_flows: TreasuryFinancialAccountFeaturesCardIssuingParams,
            outbound_payments: TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
            outbound_transfers: TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
        }
        lists {
            expand: Expand<TreasuryFinancialAccountFeatures>,
        }
    }
}
