// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, CustomerId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object,
    ObjectInfo, TaxIdId, TaxIdType, Timestamp,
};

/// The object `tax_id`.
///
/// See <https://docs.stripe.com/api/tax_ids/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxId {
    pub id: TaxIdId,
    pub country: Option<String>,
    pub created: Timestamp,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub livemode: bool,
    pub owner: Option<Box<TaxIDsOwner>>,
    pub type_: TaxIdType,
    pub value: String,
    pub verification: Option<Box<TaxIdVerification>>,
}

crate::record!(
    TaxId, "tax_id", true,
    [
        "id", "country", "created", "customer", "customer_account", "livemode", "owner", "type", "value",
        "verification",
    ],
    [id, country, created, customer, customer_account, livemode, owner, type_, value, verification],
);

impl Object for TaxId {
    type Id = TaxIdId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax_id",
        type_name: "TaxId",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/tax_ids/{id}"),
        list: Some(&ListInfo { path: "/v1/tax_ids", parent: None, style: ListStyle::Cursor, required: &[], filters: &["owner"], passes: &[&[]] }),
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/tax_ids", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "owner.account", targets: &["account"], array: false },
            Expansion { path: "owner.application", targets: &["application"], array: false },
            Expansion { path: "owner.customer", targets: &["customer"], array: false },
        ],
        nested_lists: &[],
        events: &["customer.tax_id.created", "customer.tax_id.deleted", "customer.tax_id.updated"],
    };
}

impl TaxId {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_OWNER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("owner.account");
    pub const EXPAND_OWNER_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("owner.application");
    pub const EXPAND_OWNER_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("owner.customer");
}

/// Held by `TaxId.owner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxIDsOwner {
    pub account: Option<Expandable<AccountId>>,
    pub application: Option<Expandable<ApplicationId>>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub type_: TaxIDsOwnerType,
}

crate::record!(
    TaxIDsOwner, "", false,
    ["account", "application", "customer", "customer_account", "type"],
    [account, application, customer, customer_account, type_],
);

crate::open_enum! {
    /// Values of `TaxIDsOwner.type`, `TaxIdOwnerParams.type`.
    pub enum TaxIDsOwnerType {
        Account = "account",
        Application = "application",
        Customer = "customer",
        Self_ = "self",
    }
}

/// Held by `TaxId.verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxIdVerification {
    pub status: TaxIdVerificationStatus,
    pub verified_address: Option<String>,
    pub verified_name: Option<String>,
}

crate::record!(
    TaxIdVerification, "", false,
    ["status", "verified_address", "verified_name"],
    [status, verified_address, verified_name],
);

crate::open_enum! {
    /// Values of `TaxIdVerification.status`.
    pub enum TaxIdVerificationStatus {
        Pending = "pending",
        Unavailable = "unavailable",
        Unverified = "unverified",
        Verified = "verified",
    }
}
