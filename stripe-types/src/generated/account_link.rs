// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, Timestamp};

/// The object `account_link`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountLink {
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// Url.
    pub url: String,
}

crate::record!(
    AccountLink, "account_link", false,
    ["created", "expires_at", "url"],
    [created, expires_at, url],
);

impl Object for AccountLink {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "account_link",
        type_name: "AccountLink",
        has_id: false,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
