// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    EntitlementsFeature, Expand, ListInfo, ListStyle, MaybeDeleted, Object, ObjectInfo, ProductFeatureId,
};

/// The object `product_feature`.
///
/// See <https://docs.stripe.com/api/products/features/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductFeature {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/products/features/object#product_feature_object-id)
    pub id: ProductFeatureId,
    /// Entitlement feature.
    /// [Reference](https://docs.stripe.com/api/products/features/object#product_feature_object-entitlement_feature)
    pub entitlement_feature: EntitlementsFeature,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/products/features/object#product_feature_object-livemode)
    pub livemode: bool,
}

crate::record!(
    ProductFeature, "product_feature", true,
    ["id", "entitlement_feature", "livemode"],
    [id, entitlement_feature, livemode],
);

impl Object for ProductFeature {
    type Id = ProductFeatureId;
    type Expanded = MaybeDeleted<Self, ProductFeatureId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "product_feature",
        type_name: "ProductFeature",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/products/{product}/features", parent: Some("product"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl ProductFeature {
    pub const EXPAND_ENTITLEMENT_FEATURE: Expand<Self> = Expand::field("entitlement_feature");
}
