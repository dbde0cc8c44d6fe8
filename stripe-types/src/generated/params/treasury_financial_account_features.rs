// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesOutboundPaymentsParams::us_domestic_wire`](crate::TreasuryFinancialAccountFeaturesOutboundPaymentsParams::us_domestic_wire),
    /// [`TreasuryFinancialAccountFeaturesOutboundTransfersParams::us_domestic_wire`](crate::TreasuryFinancialAccountFeaturesOutboundTransfersParams::us_domestic_wire).
    pub struct FinancialAccountFeaturesOutboundPaymentsUsDomesticWireParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::card_issuing`](crate::UpdateTreasuryFinancialAccountFeatures::card_issuing).
    pub struct TreasuryFinancialAccountFeaturesCardIssuingParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::deposit_insurance`](crate::UpdateTreasuryFinancialAccountFeatures::deposit_insurance).
    pub struct TreasuryFinancialAccountFeaturesDepositInsuranceParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesFinancialAddressesParams::aba`](crate::TreasuryFinancialAccountFeaturesFinancialAddressesParams::aba).
    pub struct TreasuryFinancialAccountFeaturesFinancialAddressesAbaParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::financial_addresses`](crate::UpdateTreasuryFinancialAccountFeatures::financial_addresses).
    pub struct TreasuryFinancialAccountFeaturesFinancialAddressesParams {
        boxed {
            /// Aba.
            aba: TreasuryFinancialAccountFeaturesFinancialAddressesAbaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesInboundTransfersParams::ach`](crate::TreasuryFinancialAccountFeaturesInboundTransfersParams::ach),
    /// [`TreasuryFinancialAccountFeaturesOutboundPaymentsParams::ach`](crate::TreasuryFinancialAccountFeaturesOutboundPaymentsParams::ach),
    /// [`TreasuryFinancialAccountFeaturesOutboundTransfersParams::ach`](crate::TreasuryFinancialAccountFeaturesOutboundTransfersParams::ach).
    pub struct TreasuryFinancialAccountFeaturesInboundTransfersAchParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::inbound_transfers`](crate::UpdateTreasuryFinancialAccountFeatures::inbound_transfers).
    pub struct TreasuryFinancialAccountFeaturesInboundTransfersParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeaturesInboundTransfersAchParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::intra_stripe_flows`](crate::UpdateTreasuryFinancialAccountFeatures::intra_stripe_flows).
    pub struct TreasuryFinancialAccountFeaturesIntraStripeFlowsParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::outbound_payments`](crate::UpdateTreasuryFinancialAccountFeatures::outbound_payments).
    pub struct TreasuryFinancialAccountFeaturesOutboundPaymentsParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeaturesInboundTransfersAchParams,
            /// Us domestic wire.
            us_domestic_wire: FinancialAccountFeaturesOutboundPaymentsUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTreasuryFinancialAccountFeatures::outbound_transfers`](crate::UpdateTreasuryFinancialAccountFeatures::outbound_transfers).
    pub struct TreasuryFinancialAccountFeaturesOutboundTransfersParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeaturesInboundTransfersAchParams,
            /// Us domestic wire.
            us_domestic_wire: FinancialAccountFeaturesOutboundPaymentsUsDomesticWireParams,
        }
    }
}
