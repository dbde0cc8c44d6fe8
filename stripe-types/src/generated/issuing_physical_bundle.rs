// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{IssuingPhysicalBundleId, ListInfo, ListStyle, Object, ObjectInfo};

/// The object `issuing.physical_bundle`.
///
/// See <https://docs.stripe.com/api/issuing/physical_bundles/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPhysicalBundle {
    pub id: IssuingPhysicalBundleId,
    pub features: IssuingPhysicalBundleFeatures,
    pub livemode: bool,
    pub name: String,
    pub status: IssuingPhysicalBundleStatus,
    pub type_: IssuingPhysicalBundleType,
}

crate::record!(
    IssuingPhysicalBundle, "issuing.physical_bundle", true,
    ["id", "features", "livemode", "name", "status", "type"],
    [id, features, livemode, name, status, type_],
);

impl Object for IssuingPhysicalBundle {
    type Id = IssuingPhysicalBundleId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.physical_bundle",
        type_name: "IssuingPhysicalBundle",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/issuing/physical_bundles/{physical_bundle}"),
        list: Some(&ListInfo { path: "/v1/issuing/physical_bundles", parent: None, style: ListStyle::Cursor, required: &[], filters: &["status", "type"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `IssuingPhysicalBundle.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPhysicalBundleFeatures {
    pub card_logo: IssuingPhysicalBundleFeaturesCardLogo,
    pub carrier_text: IssuingPhysicalBundleFeaturesCardLogo,
    pub second_line: IssuingPhysicalBundleFeaturesCardLogo,
}

crate::record!(
    IssuingPhysicalBundleFeatures, "", false,
    ["card_logo", "carrier_text", "second_line"],
    [card_logo, carrier_text, second_line],
);

crate::open_enum! {
    /// Values of `IssuingPhysicalBundleFeatures.card_logo`, `IssuingPhysicalBundleFeatures.carrier_text`, `IssuingPhysicalBundleFeatures.second_line`.
    pub enum IssuingPhysicalBundleFeaturesCardLogo {
        Optional = "optional",
        Required = "required",
        Unsupported = "unsupported",
    }
}

crate::open_enum! {
    /// Values of `IssuingPhysicalBundle.status`, `ListIssuingPhysicalBundles.status`.
    pub enum IssuingPhysicalBundleStatus {
        Active = "active",
        Inactive = "inactive",
        Review = "review",
    }
}

crate::open_enum! {
    /// Values of `IssuingPhysicalBundle.type`, `ListIssuingPhysicalBundles.type`.
    pub enum IssuingPhysicalBundleType {
        Custom = "custom",
        Standard = "standard",
    }
}
