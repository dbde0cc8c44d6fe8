// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateRemovalsLocation, ClimateSupplierId, ListInfo, ListStyle, Object, ObjectInfo};

/// The object `climate.supplier`.
///
/// See <https://docs.stripe.com/api/climate/suppliers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateSupplier {
    pub id: ClimateSupplierId,
    pub info_url: String,
    pub livemode: bool,
    pub locations: Vec<ClimateRemovalsLocation>,
    pub name: String,
    pub removal_pathway: ClimateSupplierRemovalPathway,
}

crate::record!(
    ClimateSupplier, "climate.supplier", true,
    ["id", "info_url", "livemode", "locations", "name", "removal_pathway"],
    [id, info_url, livemode, locations, name, removal_pathway],
);

impl Object for ClimateSupplier {
    type Id = ClimateSupplierId;
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
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `ClimateSupplier.removal_pathway`.
    pub enum ClimateSupplierRemovalPathway {
        BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
        DirectAirCapture = "direct_air_capture",
        EnhancedWeathering = "enhanced_weathering",
        MarineCarbonRemoval = "marine_carbon_removal",
    }
}
