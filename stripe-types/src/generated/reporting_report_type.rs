// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, ReportingReportTypeId, Timestamp};

/// The object `reporting.report_type`.
///
/// See <https://docs.stripe.com/api/reporting/report_types/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingReportType {
    pub id: ReportingReportTypeId,
    pub data_available_end: Timestamp,
    pub data_available_start: Timestamp,
    pub default_columns: Option<Vec<String>>,
    pub livemode: bool,
    pub name: String,
    pub updated: Timestamp,
    pub version: i64,
}

crate::record!(
    ReportingReportType, "reporting.report_type", true,
    [
        "id", "data_available_end", "data_available_start", "default_columns", "livemode", "name", "updated",
        "version",
    ],
    [id, data_available_end, data_available_start, default_columns, livemode, name, updated, version],
);

impl Object for ReportingReportType {
    type Id = ReportingReportTypeId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "reporting.report_type",
        type_name: "ReportingReportType",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/reporting/report_types/{report_type}"),
        list: Some(&ListInfo { path: "/v1/reporting/report_types", parent: None, style: ListStyle::Whole, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["reporting.report_type.updated"],
    };
}
