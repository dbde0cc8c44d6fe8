// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo};

/// The object `treasury.financial_account_features`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFeatures {
    pub card_issuing: Option<Box<TreasuryFinancialAccountToggleSettings>>,
    pub deposit_insurance: Option<Box<TreasuryFinancialAccountToggleSettings>>,
    pub financial_addresses: Option<Box<TreasuryFinancialAccountFinancialAddressesFeatures>>,
    pub inbound_transfers: Option<Box<TreasuryFinancialAccountInboundTransfers>>,
    pub intra_stripe_flows: Option<Box<TreasuryFinancialAccountToggleSettings>>,
    pub outbound_payments: Option<Box<TreasuryFinancialAccountOutbound>>,
    pub outbound_transfers: Option<Box<TreasuryFinancialAccountOutbound>>,
}

crate::record!(
    TreasuryFinancialAccountFeatures, "treasury.financial_account_features", false,
    [
        "card_issuing", "deposit_insurance", "financial_addresses", "inbound_transfers",
        "intra_stripe_flows", "outbound_payments", "outbound_transfers",
    ],
    [
        card_issuing, deposit_insurance, financial_addresses, inbound_transfers, intra_stripe_flows,
        outbound_payments, outbound_transfers,
    ],
);

impl Object for TreasuryFinancialAccountFeatures {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.financial_account_features",
        type_name: "TreasuryFinancialAccountFeatures",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountTogglesSettingStatusDetails.resolution`.
    pub enum FinancialAccountTogglesSettingStatusDetailsResolution {
        ContactStripe = "contact_stripe",
        ProvideInformation = "provide_information",
        RemoveRestriction = "remove_restriction",
    }
}

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountTogglesSettingStatusDetails.restriction`.
    pub enum FinancialAccountTogglesSettingStatusDetailsRestriction {
        InboundFlows = "inbound_flows",
        OutboundFlows = "outbound_flows",
    }
}

/// Held by `TreasuryFinancialAccountFeatures.financial_addresses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFinancialAddressesFeatures {
    pub aba: Option<Box<TreasuryFinancialAccountToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountFinancialAddressesFeatures, "", false,
    ["aba"],
    [aba],
);

/// Held by `TreasuryFinancialAccountFeatures.inbound_transfers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountInboundTransfers {
    pub ach: Option<Box<TreasuryFinancialAccountToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountInboundTransfers, "", false,
    ["ach"],
    [ach],
);

/// Held by `TreasuryFinancialAccountFeatures.outbound_payments`, `TreasuryFinancialAccountFeatures.outbound_transfers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountOutbound {
    pub ach: Option<Box<TreasuryFinancialAccountToggleSettings>>,
    pub us_domestic_wire: Option<Box<TreasuryFinancialAccountToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountOutbound, "", false,
    ["ach", "us_domestic_wire"],
    [ach, us_domestic_wire],
);

/// Held by `TreasuryFinancialAccountFeatures.card_issuing`, `TreasuryFinancialAccountFeatures.deposit_insurance`, `TreasuryFinancialAccountFeatures.intra_stripe_flows` and 4 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountToggleSettings {
    pub requested: bool,
    pub status: TreasuryFinancialAccountToggleSettingsStatus,
    pub status_details: Vec<TreasuryFinancialAccountTogglesSettingStatusDetails>,
}

crate::record!(
    TreasuryFinancialAccountToggleSettings, "", false,
    ["requested", "status", "status_details"],
    [requested, status, status_details],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountToggleSettings.status`.
    pub enum TreasuryFinancialAccountToggleSettingsStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
    }
}

/// Held by `TreasuryFinancialAccountToggleSettings.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountTogglesSettingStatusDetails {
    pub code: TreasuryFinancialAccountTogglesSettingStatusDetailsCode,
    pub resolution: Option<FinancialAccountTogglesSettingStatusDetailsResolution>,
    pub restriction: Option<FinancialAccountTogglesSettingStatusDetailsRestriction>,
}

crate::record!(
    TreasuryFinancialAccountTogglesSettingStatusDetails, "", false,
    ["code", "resolution", "restriction"],
    [code, resolution, restriction],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountTogglesSettingStatusDetails.code`.
    pub enum TreasuryFinancialAccountTogglesSettingStatusDetailsCode {
        Activating = "activating",
        CapabilityNotRequested = "capability_not_requested",
        FinancialAccountClosed = "financial_account_closed",
        RejectedOther = "rejected_other",
        RejectedUnsupportedBusiness = "rejected_unsupported_business",
        RequirementsPastDue = "requirements_past_due",
        RequirementsPendingVerification = "requirements_pending_verification",
        RestrictedByPlatform = "restricted_by_platform",
        RestrictedOther = "restricted_other",
    }
}
