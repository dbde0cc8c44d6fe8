// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, SigmaApiQueryId, Timestamp};

/// The object `sigma.sigma_api_query`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigmaApiQuery {
    /// The id, unique within the account.
    pub id: SigmaApiQueryId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Name.
    pub name: String,
    /// Sql.
    pub sql: String,
}

crate::record!(
    SigmaApiQuery, "sigma.sigma_api_query", true,
    ["id", "created", "livemode", "name", "sql"],
    [id, created, livemode, name, sql],
);

impl Object for SigmaApiQuery {
    type Id = SigmaApiQueryId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "sigma.sigma_api_query",
        type_name: "SigmaApiQuery",
        has_id: true,
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
