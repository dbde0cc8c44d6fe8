// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FinancialConnectionsAccountOwnerId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `financial_connections.account_owner`.
///
/// See <https://docs.stripe.com/api/financial_connections/accounts/owners/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwner {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-id)
    pub id: FinancialConnectionsAccountOwnerId,
    /// Email: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-email)
    pub email: Option<String>,
    /// Name.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-name)
    pub name: String,
    /// Ownership.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-ownership)
    pub ownership: String,
    /// Phone: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-phone)
    pub phone: Option<String>,
    /// Raw address: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-raw_address)
    pub raw_address: Option<String>,
    /// Refreshed at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/owners/object#financial_connections_account_owner_object-refreshed_at)
    pub refreshed_at: Option<Timestamp>,
}

crate::record!(
    FinancialConnectionsAccountOwner, "financial_connections.account_owner", true,
    ["id", "email", "name", "ownership", "phone", "raw_address", "refreshed_at"],
    [id, email, name, ownership, phone, raw_address, refreshed_at],
);

impl Object for FinancialConnectionsAccountOwner {
    type Id = FinancialConnectionsAccountOwnerId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
