// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FinancialConnectionsAccountOwnerId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `financial_connections.account_owner`.
///
/// See <https://docs.stripe.com/api/financial_connections/accounts/owners/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwner {
    pub id: FinancialConnectionsAccountOwnerId,
    pub email: Option<String>,
    pub name: String,
    pub ownership: String,
    pub phone: Option<String>,
    pub raw_address: Option<String>,
    pub refreshed_at: Option<Timestamp>,
}

crate::record!(
    FinancialConnectionsAccountOwner, "financial_connections.account_owner", true,
    ["id", "email", "name", "ownership", "phone", "raw_address", "refreshed_at"],
    [id, email, name, ownership, phone, raw_address, refreshed_at],
);

impl Object for FinancialConnectionsAccountOwner {
    type Id = FinancialConnectionsAccountOwnerId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "financial_connections.account_owner",
        type_name: "FinancialConnectionsAccountOwner",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/financial_connections/accounts/{account}/owners", parent: None, style: ListStyle::Cursor, required: &["ownership"], filters: &["ownership"], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
