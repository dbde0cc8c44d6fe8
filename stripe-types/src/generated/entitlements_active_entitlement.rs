// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    EntitlementsActiveEntitlementId, EntitlementsFeatureId, Expand, Expandable, Expansion, ListInfo,
    ListStyle, Object, ObjectInfo,
};

/// The object `entitlements.active_entitlement`.
///
/// See <https://docs.stripe.com/api/entitlements/active_entitlements/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntitlementsActiveEntitlement {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/object#entitlements_active_entitlement_object-id)
    pub id: EntitlementsActiveEntitlementId,
    /// The feature that the customer may use. The id of an `entitlements.feature`; expandable; expand it by
    /// [`EXPAND_FEATURE`](Self::EXPAND_FEATURE).
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/object#entitlements_active_entitlement_object-feature)
    pub feature: Expandable<EntitlementsFeatureId>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/object#entitlements_active_entitlement_object-livemode)
    pub livemode: bool,
    /// The key of the feature, by which your code asks.
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/object#entitlements_active_entitlement_object-lookup_key)
    pub lookup_key: String,
}

crate::record!(
    EntitlementsActiveEntitlement, "entitlements.active_entitlement", true,
    ["id", "feature", "livemode", "lookup_key"],
    [id, feature, livemode, lookup_key],
);

impl Object for EntitlementsActiveEntitlement {
    type Id = EntitlementsActiveEntitlementId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "entitlements.active_entitlement",
        type_name: "EntitlementsActiveEntitlement",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/entitlements/active_entitlements/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/entitlements/active_entitlements", parent: Some("customer"), style: ListStyle::Cursor, required: &["customer"], filters: &["customer"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "feature", targets: &["entitlements.feature"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl EntitlementsActiveEntitlement {
    pub const EXPAND_FEATURE: Expand<Self> = Expand::field("feature");
}
