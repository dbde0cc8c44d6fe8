// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, SigmaApiQueryId, Timestamp};

/// The object `sigma.sigma_api_query`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SigmaApiQuery {
    pub id: SigmaApiQueryId,
    pub created: Timestamp,
    pub livemode: bool,
    pub name: String,
    pub sql: String,
}

crate::record!(
    SigmaApiQuery, "sigma.sigma_api_query", true,
    ["id", "created", "livemode", "name", "sql"],
    [id, created, livemode, name, sql],
);

impl Object for SigmaApiQuery {
    type Id = SigmaApiQueryId;
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
        nested_lists: &[],
        events: &[],
    };
}
