// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, Timestamp};

/// The object `login_link`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginLink {
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Url.
    pub url: String,
}

crate::record!(
    LoginLink, "login_link", false,
    ["created", "url"],
    [created, url],
);

impl Object for LoginLink {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "login_link",
        type_name: "LoginLink",
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
