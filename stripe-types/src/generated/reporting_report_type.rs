// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, ReportingReportTypeId, Timestamp};

/// The object `reporting.report_type`.
///
/// See <https://docs.stripe.com/api/reporting/report_types/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportType {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-id)
    pub id: ReportingReportTypeId,
    /// Data available end: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-data_available_end)
    pub data_available_end: Timestamp,
    /// Data available start: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-data_available_start)
    pub data_available_start: Timestamp,
    /// Default columns: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-default_columns)
    pub default_columns: Option<Vec<String>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-livemode)
    pub livemode: bool,
    /// Name.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-name)
    pub name: String,
    /// Updated: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-updated)
    pub updated: Timestamp,
    /// Version.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/object#reporting_report_type_object-version)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["reporting.report_type.updated"],
    };
}
