// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, FinancialConnectionsAccountOwner, FinancialConnectionsAccountOwnershipId, List, NestedList,
    Object, ObjectInfo, Timestamp,
};

/// The object `financial_connections.account_ownership`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwnership {
    /// The id, unique within the account.
    pub id: FinancialConnectionsAccountOwnershipId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Owners.
    pub owners: List<FinancialConnectionsAccountOwner>,
}

crate::record!(
    FinancialConnectionsAccountOwnership, "financial_connections.account_ownership", true,
    ["id", "created", "owners"],
    [id, created, owners],
);

impl Object for FinancialConnectionsAccountOwnership {
    type Id = FinancialConnectionsAccountOwnershipId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "financial_connections.account_ownership",
        type_name: "FinancialConnectionsAccountOwnership",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "owners", items: &["financial_connections.account_owner"], always: true },
        ],
        events: &[],
    };
}

impl FinancialConnectionsAccountOwnership {
    pub const EXPAND_OWNERS: Expand<Self> = Expand::list("owners");
}
