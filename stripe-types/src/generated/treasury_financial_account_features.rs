// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Object, ObjectInfo};

/// The object `treasury.financial_account_features`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFeatures {
    /// Card issuing: may be absent.
    pub card_issuing: Option<Boxed<TreasuryFinancialAccountToggleSettings>>,
    /// Deposit insurance: may be absent.
    pub deposit_insurance: Option<Boxed<TreasuryFinancialAccountToggleSettings>>,
    /// Financial addresses: may be absent.
    pub financial_addresses: Option<Boxed<TreasuryFinancialAccountFinancialAddressesFeatures>>,
    /// Inbound transfers: may be absent.
    pub inbound_transfers: Option<Boxed<TreasuryFinancialAccountInboundTransfers>>,
    /// Intra stripe flows: may be absent.
    pub intra_stripe_flows: Option<Boxed<TreasuryFinancialAccountToggleSettings>>,
    /// Outbound payments: may be absent.
    pub outbound_payments: Option<Boxed<TreasuryFinancialAccountOutboundPayments>>,
    /// Outbound transfers: may be absent.
    pub outbound_transfers: Option<Boxed<TreasuryFinancialAccountOutboundTransfers>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountTogglesSettingStatusDetails::resolution`](crate::TreasuryFinancialAccountTogglesSettingStatusDetails::resolution).
    pub enum FinancialAccountTogglesSettingStatusDetailsResolution {
        ContactStripe = "contact_stripe",
        ProvideInformation = "provide_information",
        RemoveRestriction = "remove_restriction",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountTogglesSettingStatusDetails::restriction`](crate::TreasuryFinancialAccountTogglesSettingStatusDetails::restriction).
    pub enum FinancialAccountTogglesSettingStatusDetailsRestriction {
        InboundFlows = "inbound_flows",
        OutboundFlows = "outbound_flows",
    }
}

/// Held by
/// [`TreasuryFinancialAccountFinancialAddressesFeatures::aba`](crate::TreasuryFinancialAccountFinancialAddressesFeatures::aba).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountAbaToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status: one of `active`, `pending`, `restricted`.
    pub status: TreasuryFinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<TreasuryFinancialAccountTogglesSettingStatusDetails>,
}

crate::record!(
    TreasuryFinancialAccountAbaToggleSettings, "", false,
    ["requested", "status", "status_details"],
    [requested, status, status_details],
);

/// Held by
/// [`TreasuryFinancialAccountInboundTransfers::ach`](crate::TreasuryFinancialAccountInboundTransfers::ach),
/// [`TreasuryFinancialAccountOutboundPayments::ach`](crate::TreasuryFinancialAccountOutboundPayments::ach),
/// [`TreasuryFinancialAccountOutboundTransfers::ach`](crate::TreasuryFinancialAccountOutboundTransfers::ach).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountAchToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status: one of `active`, `pending`, `restricted`.
    pub status: TreasuryFinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<TreasuryFinancialAccountTogglesSettingStatusDetails>,
}

crate::record!(
    TreasuryFinancialAccountAchToggleSettings, "", false,
    ["requested", "status", "status_details"],
    [requested, status, status_details],
);

/// Held by
/// [`TreasuryFinancialAccountFeatures::financial_addresses`](crate::TreasuryFinancialAccountFeatures::financial_addresses).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFinancialAddressesFeatures {
    /// Aba: may be absent.
    pub aba: Option<Boxed<TreasuryFinancialAccountAbaToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountFinancialAddressesFeatures, "", false,
    ["aba"],
    [aba],
);

/// Held by
/// [`TreasuryFinancialAccountFeatures::inbound_transfers`](crate::TreasuryFinancialAccountFeatures::inbound_transfers).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountInboundTransfers {
    /// Ach: may be absent.
    pub ach: Option<Boxed<TreasuryFinancialAccountAchToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountInboundTransfers, "", false,
    ["ach"],
    [ach],
);

/// Held by
/// [`TreasuryFinancialAccountFeatures::outbound_payments`](crate::TreasuryFinancialAccountFeatures::outbound_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountOutboundPayments {
    /// Ach: may be absent.
    pub ach: Option<Boxed<TreasuryFinancialAccountAchToggleSettings>>,
    /// Us domestic wire: may be absent.
    pub us_domestic_wire: Option<Boxed<TreasuryFinancialAccountToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountOutboundPayments, "", false,
    ["ach", "us_domestic_wire"],
    [ach, us_domestic_wire],
);

/// Held by
/// [`TreasuryFinancialAccountFeatures::outbound_transfers`](crate::TreasuryFinancialAccountFeatures::outbound_transfers).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountOutboundTransfers {
    /// Ach: may be absent.
    pub ach: Option<Boxed<TreasuryFinancialAccountAchToggleSettings>>,
    /// Us domestic wire: may be absent.
    pub us_domestic_wire: Option<Boxed<TreasuryFinancialAccountToggleSettings>>,
}

crate::record!(
    TreasuryFinancialAccountOutboundTransfers, "", false,
    ["ach", "us_domestic_wire"],
    [ach, us_domestic_wire],
);

/// Held by
/// [`TreasuryFinancialAccountFeatures::card_issuing`](crate::TreasuryFinancialAccountFeatures::card_issuing),
/// [`TreasuryFinancialAccountFeatures::deposit_insurance`](crate::TreasuryFinancialAccountFeatures::deposit_insurance),
/// [`TreasuryFinancialAccountFeatures::intra_stripe_flows`](crate::TreasuryFinancialAccountFeatures::intra_stripe_flows)
/// and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status: one of `active`, `pending`, `restricted`.
    pub status: TreasuryFinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<TreasuryFinancialAccountTogglesSettingStatusDetails>,
}

crate::record!(
    TreasuryFinancialAccountToggleSettings, "", false,
    ["requested", "status", "status_details"],
    [requested, status, status_details],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountToggleSettings::status`](crate::TreasuryFinancialAccountToggleSettings::status),
    /// [`TreasuryFinancialAccountAbaToggleSettings::status`](crate::TreasuryFinancialAccountAbaToggleSettings::status),
    /// [`TreasuryFinancialAccountAchToggleSettings::status`](crate::TreasuryFinancialAccountAchToggleSettings::status).
    pub enum TreasuryFinancialAccountToggleSettingsStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
    }
}

/// Held by
/// [`TreasuryFinancialAccountToggleSettings::status_details`](crate::TreasuryFinancialAccountToggleSettings::status_details),
/// [`TreasuryFinancialAccountAbaToggleSettings::status_details`](crate::TreasuryFinancialAccountAbaToggleSettings::status_details),
/// [`TreasuryFinancialAccountAchToggleSettings::status_details`](crate::TreasuryFinancialAccountAchToggleSettings::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountTogglesSettingStatusDetails {
    /// Code: one of 9 values.
    pub code: TreasuryFinancialAccountTogglesSettingStatusDetailsCode,
    /// Resolution: one of `contact_stripe`, `provide_information`, `remove_restriction`; may be null or
    /// absent.
    pub resolution: Option<FinancialAccountTogglesSettingStatusDetailsResolution>,
    /// Restriction: one of `inbound_flows`, `outbound_flows`; may be absent.
    pub restriction: Option<FinancialAccountTogglesSettingStatusDetailsRestriction>,
}

crate::record!(
    TreasuryFinancialAccountTogglesSettingStatusDetails, "", false,
    ["code", "resolution", "restriction"],
    [code, resolution, restriction],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountTogglesSettingStatusDetails::code`](crate::TreasuryFinancialAccountTogglesSettingStatusDetails::code).
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
