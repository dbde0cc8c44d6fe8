// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodId, TreasuryFinancialAccountInboundFlows, TreasuryFinancialAccountOutboundFlows};

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::card_issuing`](crate::TreasuryFinancialAccountFeaturesParams::card_issuing).
    pub struct TreasuryFinancialAccountFeatureCardIssuingParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::deposit_insurance`](crate::TreasuryFinancialAccountFeaturesParams::deposit_insurance).
    pub struct TreasuryFinancialAccountFeatureDepositInsuranceParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeatureFinancialAddressesParams::aba`](crate::TreasuryFinancialAccountFeatureFinancialAddressesParams::aba).
    pub struct TreasuryFinancialAccountFeatureFinancialAddressesAbaParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::financial_addresses`](crate::TreasuryFinancialAccountFeaturesParams::financial_addresses).
    pub struct TreasuryFinancialAccountFeatureFinancialAddressesParams {
        boxed {
            /// Aba.
            aba: TreasuryFinancialAccountFeatureFinancialAddressesAbaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeatureInboundTransfersParams::ach`](crate::TreasuryFinancialAccountFeatureInboundTransfersParams::ach),
    /// [`TreasuryFinancialAccountFeatureOutboundPaymentsParams::ach`](crate::TreasuryFinancialAccountFeatureOutboundPaymentsParams::ach),
    /// [`TreasuryFinancialAccountFeatureOutboundTransfersParams::ach`](crate::TreasuryFinancialAccountFeatureOutboundTransfersParams::ach).
    pub struct TreasuryFinancialAccountFeatureInboundTransfersAchParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::inbound_transfers`](crate::TreasuryFinancialAccountFeaturesParams::inbound_transfers).
    pub struct TreasuryFinancialAccountFeatureInboundTransfersParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeatureInboundTransfersAchParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::intra_stripe_flows`](crate::TreasuryFinancialAccountFeaturesParams::intra_stripe_flows).
    pub struct TreasuryFinancialAccountFeatureIntraStripeFlowsParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::outbound_payments`](crate::TreasuryFinancialAccountFeaturesParams::outbound_payments).
    pub struct TreasuryFinancialAccountFeatureOutboundPaymentsParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeatureInboundTransfersAchParams,
            /// Us domestic wire.
            us_domestic_wire: TreasuryFinancialAccountOutboundPaymentUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeaturesParams::outbound_transfers`](crate::TreasuryFinancialAccountFeaturesParams::outbound_transfers).
    pub struct TreasuryFinancialAccountFeatureOutboundTransfersParams {
        boxed {
            /// Ach.
            ach: TreasuryFinancialAccountFeatureInboundTransfersAchParams,
            /// Us domestic wire.
            us_domestic_wire: TreasuryFinancialAccountOutboundPaymentUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateTreasuryFinancialAccount::features`](crate::CreateTreasuryFinancialAccount::features),
    /// [`UpdateTreasuryFinancialAccount::features`](crate::UpdateTreasuryFinancialAccount::features).
    pub struct TreasuryFinancialAccountFeaturesParams {
        boxed {
            /// Card issuing.
            card_issuing: TreasuryFinancialAccountFeatureCardIssuingParams,
            /// Deposit insurance.
            deposit_insurance: TreasuryFinancialAccountFeatureDepositInsuranceParams,
            /// Financial addresses.
            financial_addresses: TreasuryFinancialAccountFeatureFinancialAddressesParams,
            /// Inbound transfers.
            inbound_transfers: TreasuryFinancialAccountFeatureInboundTransfersParams,
            /// Intra stripe flows.
            intra_stripe_flows: TreasuryFinancialAccountFeatureIntraStripeFlowsParams,
            /// Outbound payments.
            outbound_payments: TreasuryFinancialAccountFeatureOutboundPaymentsParams,
            /// Outbound transfers.
            outbound_transfers: TreasuryFinancialAccountFeatureOutboundTransfersParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CloseTreasuryFinancialAccount::forwarding_settings`](crate::CloseTreasuryFinancialAccount::forwarding_settings),
    /// [`UpdateTreasuryFinancialAccount::forwarding_settings`](crate::UpdateTreasuryFinancialAccount::forwarding_settings).
    pub struct TreasuryFinancialAccountForwardingSettingsParams {
        required {
            /// Type: one of `financial_account`, `payment_method`.
            type_ = "type": TreasuryFinancialAccountForwardingSettingsType,
        }
        optional {
            /// Financial account.
            financial_account: String,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountForwardingSettingsParams::type_`](crate::TreasuryFinancialAccountForwardingSettingsParams::type_).
    pub enum TreasuryFinancialAccountForwardingSettingsType {
        FinancialAccount = "financial_account",
        PaymentMethod = "payment_method",
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryFinancialAccountFeatureOutboundPaymentsParams::us_domestic_wire`](crate::TreasuryFinancialAccountFeatureOutboundPaymentsParams::us_domestic_wire),
    /// [`TreasuryFinancialAccountFeatureOutboundTransfersParams::us_domestic_wire`](crate::TreasuryFinancialAccountFeatureOutboundTransfersParams::us_domestic_wire).
    pub struct TreasuryFinancialAccountOutboundPaymentUsDomesticWireParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTreasuryFinancialAccount::platform_restrictions`](crate::CreateTreasuryFinancialAccount::platform_restrictions),
    /// [`UpdateTreasuryFinancialAccount::platform_restrictions`](crate::UpdateTreasuryFinancialAccount::platform_restrictions).
    pub struct TreasuryFinancialAccountPlatformRestrictionsParams {
        optional {
            /// Inbound flows: one of `restricted`, `unrestricted`.
            inbound_flows: TreasuryFinancialAccountInboundFlows,
            /// Outbound flows: one of `restricted`, `unrestricted`.
            outbound_flows: TreasuryFinancialAccountOutboundFlows,
        }
    }
}
