// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{IssuingPhysicalBundleId, ListInfo, ListStyle, Object, ObjectInfo};

/// The object `issuing.physical_bundle`.
///
/// See <https://docs.stripe.com/api/issuing/physical_bundles/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPhysicalBundle {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-id)
    pub id: IssuingPhysicalBundleId,
    /// Features.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-features)
    pub features: IssuingPhysicalBundleFeatures,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-livemode)
    pub livemode: bool,
    /// Name.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-name)
    pub name: String,
    /// Status: one of `active`, `inactive`, `review`.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-status)
    pub status: IssuingPhysicalBundleStatus,
    /// Type: one of `custom`, `standard`.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/object#issuing_physical_bundle_object-type)
    pub type_: IssuingPhysicalBundleType,
}

crate::record!(
    IssuingPhysicalBundle, "issuing.physical_bundle", true,
    ["id", "features", "livemode", "name", "status", "type"],
    [id, features, livemode, name, status, type_],
);

impl Object for IssuingPhysicalBundle {
    type Id = IssuingPhysicalBundleId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of
    /// [`IssuingPhysicalBundleFeatures::card_logo`](crate::IssuingPhysicalBundleFeatures::card_logo).
    pub enum IssuingPhysicalBundleCardLogo {
        Optional = "optional",
        Required = "required",
        Unsupported = "unsupported",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingPhysicalBundleFeatures::carrier_text`](crate::IssuingPhysicalBundleFeatures::carrier_text).
    pub enum IssuingPhysicalBundleCarrierText {
        Optional = "optional",
        Required = "required",
        Unsupported = "unsupported",
    }
}

/// Held by [`IssuingPhysicalBundle::features`](crate::IssuingPhysicalBundle::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPhysicalBundleFeatures {
    /// Card logo: one of `optional`, `required`, `unsupported`.
    pub card_logo: IssuingPhysicalBundleCardLogo,
    /// Carrier text: one of `optional`, `required`, `unsupported`.
    pub carrier_text: IssuingPhysicalBundleCarrierText,
    /// Second line: one of `optional`, `required`, `unsupported`.
    pub second_line: IssuingPhysicalBundleSecondLine,
}

crate::record!(
    IssuingPhysicalBundleFeatures, "", false,
    ["card_logo", "carrier_text", "second_line"],
    [card_logo, carrier_text, second_line],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingPhysicalBundleFeatures::second_line`](crate::IssuingPhysicalBundleFeatures::second_line).
    pub enum IssuingPhysicalBundleSecondLine {
        Optional = "optional",
        Required = "required",
        Unsupported = "unsupported",
    }
}

crate::open_enum! {
    /// Values of [`IssuingPhysicalBundle::status`](crate::IssuingPhysicalBundle::status),
    /// [`ListIssuingPhysicalBundles::status`](crate::ListIssuingPhysicalBundles::status).
    pub enum IssuingPhysicalBundleStatus {
        Active = "active",
        Inactive = "inactive",
        Review = "review",
    }
}

crate::open_enum! {
    /// Values of [`IssuingPhysicalBundle::type_`](crate::IssuingPhysicalBundle::type_),
    /// [`ListIssuingPhysicalBundles::type_`](crate::ListIssuingPhysicalBundles::type_).
    pub enum IssuingPhysicalBundleType {
        Custom = "custom",
        Standard = "standard",
    }
}
