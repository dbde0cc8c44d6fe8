// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, Boxed, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle,
    MaybeDeleted, Object, ObjectInfo, TaxIdId, TaxIdType, Timestamp,
};

/// The object `tax_id`.
///
/// See <https://docs.stripe.com/api/tax_ids/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxId {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-id)
    pub id: TaxIdId,
    /// The country, as two letters, where the type tells it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-country)
    pub country: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-created)
    pub created: Timestamp,
    /// The customer that has the tax id; null for those of the account itself. The id of a `customer`;
    /// expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-customer_account)
    pub customer_account: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-livemode)
    pub livemode: bool,
    /// The owner of the tax id: a customer, an account, or the account itself. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner)
    pub owner: Option<Boxed<TaxIDsOwner>>,
    /// The kind of the number, such as `eu_vat`. One of 117 values.
    /// [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-type)
    pub type_: TaxIdType,
    /// The number itself. [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-value)
    pub value: String,
    /// The verification by an authority, with the name and address it has for the number. May be null or
    /// absent. [Reference](https://docs.stripe.com/api/tax_ids/object#tax_id_object-verification)
    pub verification: Option<Boxed<TaxIdVerification>>,
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
    type Expanded = MaybeDeleted<Self, TaxIdId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["customer.tax_id.created", "customer.tax_id.deleted", "customer.tax_id.updated"],
    };
}

impl TaxId {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_OWNER_ACCOUNT: Expand<Self> = Expand::field("owner.account");
    pub const EXPAND_OWNER_APPLICATION: Expand<Self> = Expand::field("owner.application");
    pub const EXPAND_OWNER_CUSTOMER: Expand<Self> = Expand::field("owner.customer");
}

/// Held by [`TaxId::owner`](crate::TaxId::owner).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIDsOwner {
    /// Details where `type` is `account`. The id of an `account`; expandable; may be absent.
    pub account: Option<Expandable<AccountId>>,
    /// Details where `type` is `application`. The id of an `application`; expandable; may be absent.
    pub application: Option<Expandable<ApplicationId>>,
    /// Details where `type` is `customer`. The id of a `customer`; expandable; may be absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// Type: one of `account`, `application`, `customer`, `self`.
    pub type_: TaxIDsOwnerType,
}

crate::record!(
    TaxIDsOwner, "", false,
    ["account", "application", "customer", "customer_account", "type"],
    [account, application, customer, customer_account, type_],
);

crate::open_enum! {
    /// Values of [`TaxIDsOwner::type_`](crate::TaxIDsOwner::type_),
    /// [`TaxIdOwnerParams::type_`](crate::TaxIdOwnerParams::type_).
    pub enum TaxIDsOwnerType {
        Account = "account",
        Application = "application",
        Customer = "customer",
        Self_ = "self",
    }
}

/// Held by [`TaxId::verification`](crate::TaxId::verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIdVerification {
    /// Status: one of `pending`, `unavailable`, `unverified`, `verified`.
    pub status: TaxIdVerificationStatus,
    /// Verified address: may be null or absent.
    pub verified_address: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    TaxIdVerification, "", false,
    ["status", "verified_address", "verified_name"],
    [status, verified_address, verified_name],
);

crate::open_enum! {
    /// Values of [`TaxIdVerification::status`](crate::TaxIdVerification::status).
    pub enum TaxIdVerificationStatus {
        Pending = "pending",
        Unavailable = "unavailable",
        Unverified = "unverified",
        Verified = "verified",
    }
}
