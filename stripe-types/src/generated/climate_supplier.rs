// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateRemovalsLocation, ClimateSupplierId, ListInfo, ListStyle, Object, ObjectInfo};

/// The object `climate.supplier`.
///
/// See <https://docs.stripe.com/api/climate/suppliers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateSupplier {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-id)
    pub id: ClimateSupplierId,
    /// Info url.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-info_url)
    pub info_url: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-livemode)
    pub livemode: bool,
    /// Locations.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-locations)
    pub locations: Vec<ClimateRemovalsLocation>,
    /// Name. [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-name)
    pub name: String,
    /// Removal pathway: one of `biomass_carbon_removal_and_storage`, `direct_air_capture`,
    /// `enhanced_weathering`, `marine_carbon_removal`.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/object#climate_supplier_object-removal_pathway)
    pub removal_pathway: ClimateSupplierRemovalPathway,
}

crate::record!(
    ClimateSupplier, "climate.supplier", true,
    ["id", "info_url", "livemode", "locations", "name", "removal_pathway"],
    [id, info_url, livemode, locations, name, removal_pathway],
);

impl Object for ClimateSupplier {
    type Id = ClimateSupplierId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "climate.supplier",
        type_name: "ClimateSupplier",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/climate/suppliers/{supplier}"),
        list: Some(&ListInfo { path: "/v1/climate/suppliers", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of [`ClimateSupplier::removal_pathway`](crate::ClimateSupplier::removal_pathway).
    pub enum ClimateSupplierRemovalPathway {
        BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
        DirectAirCapture = "direct_air_capture",
        EnhancedWeathering = "enhanced_weathering",
        MarineCarbonRemoval = "marine_carbon_removal",
    }
}
