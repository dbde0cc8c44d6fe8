// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{File, ListInfo, ListStyle, Object, ObjectInfo, ScheduledQueryRunId, Timestamp};

/// The object `scheduled_query_run`.
///
/// See <https://docs.stripe.com/api/sigma/scheduled_query_runs/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledQueryRun {
    pub id: ScheduledQueryRunId,
    pub created: Timestamp,
    pub data_load_time: Timestamp,
    pub error: Option<Box<SigmaScheduledQueryRunError>>,
    pub file: Option<Box<File>>,
    pub livemode: bool,
    pub result_available_until: Timestamp,
    pub sql: String,
    pub status: String,
    pub title: String,
}

crate::record!(
    ScheduledQueryRun, "scheduled_query_run", true,
    [
        "id", "created", "data_load_time", "error", "file", "livemode", "result_available_until", "sql",
        "status", "title",
    ],
    [id, created, data_load_time, error, file, livemode, result_available_until, sql, status, title],
);

impl Object for ScheduledQueryRun {
    type Id = ScheduledQueryRunId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "scheduled_query_run",
        type_name: "ScheduledQueryRun",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/sigma/scheduled_query_runs/{scheduled_query_run}"),
        list: Some(&ListInfo { path: "/v1/sigma/scheduled_query_runs", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["sigma.scheduled_query_run.created"],
    };
}

/// Held by `ScheduledQueryRun.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SigmaScheduledQueryRunError {
    pub message: String,
}

crate::record!(
    SigmaScheduledQueryRunError, "", false,
    ["message"],
    [message],
);
