// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, CustomerTaxProvider, EmptyObject, Object, ObjectInfo};

/// The object `tax.settings`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSettings {
    pub defaults: TaxSettingsDefaults,
    pub head_office: Option<Box<TaxSettingsHeadOffice>>,
    pub livemode: bool,
    pub status: TaxSettingsStatus,
    pub status_details: TaxSettingsStatusDetails,
}

crate::record!(
    TaxSettings, "tax.settings", false,
    ["defaults", "head_office", "livemode", "status", "status_details"],
    [defaults, head_office, livemode, status, status_details],
);

impl Object for TaxSettings {
    type Id = ();
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
        nested_lists: &[],
        events: &["tax.settings.updated"],
    };
}

/// Held by `TaxSettings.defaults`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSettingsDefaults {
    pub provider: CustomerTaxProvider,
    pub tax_behavior: Option<TaxSettingsDefaultsTaxBehavior>,
    pub tax_code: Option<String>,
}

crate::record!(
    TaxSettingsDefaults, "", false,
    ["provider", "tax_behavior", "tax_code"],
    [provider, tax_behavior, tax_code],
);

crate::open_enum! {
    /// Values of `TaxSettingsDefaults.tax_behavior`, `TaxSettingsDefaultsParams.tax_behavior`.
    pub enum TaxSettingsDefaultsTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        InferredByCurrency = "inferred_by_currency",
    }
}

/// Held by `TaxSettings.head_office`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSettingsHeadOffice {
    pub address: Address,
}

crate::record!(
    TaxSettingsHeadOffice, "", false,
    ["address"],
    [address],
);

crate::open_enum! {
    /// Values of `TaxSettings.status`.
    pub enum TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}

/// Held by `TaxSettings.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSettingsStatusDetails {
    pub active: Option<EmptyObject>,
    pub pending: Option<Box<TaxSettingsStatusDetailsPending>>,
}

crate::record!(
    TaxSettingsStatusDetails, "", false,
    ["active", "pending"],
    [active, pending],
);

/// Held by `TaxSettingsStatusDetails.pending`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSettingsStatusDetailsPending {
    pub missing_fields: Option<Vec<String>>,
}

crate::record!(
    TaxSettingsStatusDetailsPending, "", false,
    ["missing_fields"],
    [missing_fields],
);
