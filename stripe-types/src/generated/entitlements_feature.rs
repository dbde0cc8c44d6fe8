// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EntitlementsFeatureId, ListInfo, ListStyle, Metadata, Object, ObjectInfo};

/// The object `entitlements.feature`.
///
/// See <https://docs.stripe.com/api/entitlements/features/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntitlementsFeature {
    pub id: EntitlementsFeatureId,
    pub active: bool,
    pub livemode: bool,
    pub lookup_key: String,
    pub metadata: Metadata,
    pub name: String,
}

crate::record!(
    EntitlementsFeature, "entitlements.feature", true,
    ["id", "active", "livemode", "lookup_key", "metadata", "name"],
    [id, active, livemode, lookup_key, metadata, name],
);

impl Object for EntitlementsFeature {
    type Id = EntitlementsFeatureId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "entitlements.feature",
        type_name: "EntitlementsFeature",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/entitlements/features/{id}"),
        list: Some(&ListInfo { path: "/v1/entitlements/features", parent: None, style: ListStyle::Cursor, required: &[], filters: &["archived", "lookup_key"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
