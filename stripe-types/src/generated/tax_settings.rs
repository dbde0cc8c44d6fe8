// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, Boxed, EmptyObject, Object, ObjectInfo};

/// The object `tax.settings`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettings {
    /// Defaults.
    pub defaults: TaxSettingsDefaults,
    /// Head office: may be null or absent.
    pub head_office: Option<Boxed<TaxSettingsHeadOffice>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Status: one of `active`, `pending`.
    pub status: TaxSettingsStatus,
    /// Status details.
    pub status_details: TaxSettingsStatusDetails,
}

crate::record!(
    TaxSettings, "tax.settings", false,
    ["defaults", "head_office", "livemode", "status", "status_details"],
    [defaults, head_office, livemode, status, status_details],
);

impl Object for TaxSettings {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.settings",
        type_name: "TaxSettings",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["tax.settings.updated"],
    };
}

/// Held by [`TaxSettings::defaults`](crate::TaxSettings::defaults).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettingsDefaults {
    /// Provider: one of `anrok`, `avalara`, `sphere`, `stripe`.
    pub provider: TaxSettingsDefaultsProvider,
    /// Tax behavior: one of `exclusive`, `inclusive`, `inferred_by_currency`; may be null or absent.
    pub tax_behavior: Option<TaxSettingsTaxBehavior>,
    /// Tax code: may be null or absent.
    pub tax_code: Option<String>,
}

crate::record!(
    TaxSettingsDefaults, "", false,
    ["provider", "tax_behavior", "tax_code"],
    [provider, tax_behavior, tax_code],
);

crate::open_enum! {
    /// Values of [`TaxSettingsDefaults::provider`](crate::TaxSettingsDefaults::provider).
    pub enum TaxSettingsDefaultsProvider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
}

/// Held by [`TaxSettings::head_office`](crate::TaxSettings::head_office).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettingsHeadOffice {
    /// Address.
    pub address: Address,
}

crate::record!(
    TaxSettingsHeadOffice, "", false,
    ["address"],
    [address],
);

crate::open_enum! {
    /// Values of [`TaxSettings::status`](crate::TaxSettings::status).
    pub enum TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}

/// Held by [`TaxSettings::status_details`](crate::TaxSettings::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettingsStatusDetails {
    /// Active: may be absent.
    pub active: Option<EmptyObject>,
    /// Pending: may be absent.
    pub pending: Option<Boxed<TaxSettingsStatusDetailsPending>>,
}

crate::record!(
    TaxSettingsStatusDetails, "", false,
    ["active", "pending"],
    [active, pending],
);

/// Held by [`TaxSettingsStatusDetails::pending`](crate::TaxSettingsStatusDetails::pending).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettingsStatusDetailsPending {
    /// Missing fields: may be null or absent.
    pub missing_fields: Option<Vec<String>>,
}

crate::record!(
    TaxSettingsStatusDetailsPending, "", false,
    ["missing_fields"],
    [missing_fields],
);

crate::open_enum! {
    /// Values of [`TaxSettingsDefaults::tax_behavior`](crate::TaxSettingsDefaults::tax_behavior),
    /// [`TaxSettingsDefaultsParams::tax_behavior`](crate::TaxSettingsDefaultsParams::tax_behavior).
    pub enum TaxSettingsTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        InferredByCurrency = "inferred_by_currency",
    }
}
