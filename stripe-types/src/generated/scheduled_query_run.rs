// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Expand, File, ListInfo, ListStyle, Object, ObjectInfo, ScheduledQueryRunId, Timestamp};

/// The object `scheduled_query_run`.
///
/// See <https://docs.stripe.com/api/sigma/scheduled_query_runs/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledQueryRun {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-id)
    pub id: ScheduledQueryRunId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-created)
    pub created: Timestamp,
    /// Data load time: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-data_load_time)
    pub data_load_time: Timestamp,
    /// Error: may be absent.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-error)
    pub error: Option<Boxed<SigmaScheduledQueryRunError>>,
    /// File: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-file)
    pub file: Option<Boxed<File>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-livemode)
    pub livemode: bool,
    /// Result available until: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-result_available_until)
    pub result_available_until: Timestamp,
    /// Sql: at most 100000 characters.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-sql)
    pub sql: String,
    /// Status.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-status)
    pub status: String,
    /// Title.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object#scheduled_query_run_object-title)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["sigma.scheduled_query_run.created"],
    };
}

impl ScheduledQueryRun {
    pub const EXPAND_FILE: Expand<Self> = Expand::field("file");
}

/// Held by [`ScheduledQueryRun::error`](crate::ScheduledQueryRun::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct SigmaScheduledQueryRunError {
    /// Message.
    pub message: String,
}

crate::record!(
    SigmaScheduledQueryRunError, "", false,
    ["message"],
    [message],
);
