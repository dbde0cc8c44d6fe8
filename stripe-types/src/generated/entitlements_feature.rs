// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EntitlementsFeatureId, ListInfo, ListStyle, Metadata, Object, ObjectInfo};

/// The object `entitlements.feature`.
///
/// See <https://docs.stripe.com/api/entitlements/features/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntitlementsFeature {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-id)
    pub id: EntitlementsFeatureId,
    /// True if it can be attached to products. Inactive ones no longer grant anything new.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-active)
    pub active: bool,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-livemode)
    pub livemode: bool,
    /// A key of your own, unique and fixed, by which your code asks.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-lookup_key)
    pub lookup_key: String,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-metadata)
    pub metadata: Metadata,
    /// The name for your own use, never shown to customers. At most 80 characters.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/object#entitlements_feature_object-name)
    pub name: String,
}

crate::record!(
    EntitlementsFeature, "entitlements.feature", true,
    ["id", "active", "livemode", "lookup_key", "metadata", "name"],
    [id, active, livemode, lookup_key, metadata, name],
);

impl Object for EntitlementsFeature {
    type Id = EntitlementsFeatureId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
