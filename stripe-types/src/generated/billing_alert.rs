// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingAlertId, BillingMeterId, CustomerId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object,
    ObjectInfo,
};

/// The object `billing.alert`.
///
/// See <https://docs.stripe.com/api/billing/alerts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingAlert {
    pub id: BillingAlertId,
    pub alert_type: BillingAlertAlertType,
    pub livemode: bool,
    pub status: Option<BillingAlertStatus>,
    pub title: String,
    pub usage_threshold: Option<Box<AlertUsageThresholdConfig>>,
}

crate::record!(
    BillingAlert, "billing.alert", true,
    ["id", "alert_type", "livemode", "status", "title", "usage_threshold"],
    [id, alert_type, livemode, status, title, usage_threshold],
);

impl Object for BillingAlert {
    type Id = BillingAlertId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.alert",
        type_name: "BillingAlert",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/billing/alerts/{id}"),
        list: Some(&ListInfo { path: "/v1/billing/alerts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["alert_type", "meter"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "usage_threshold.meter", targets: &["billing.meter"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl BillingAlert {
    pub const EXPAND_USAGE_THRESHOLD_METER: ExpandTo<Self, BillingMeterId> = ExpandTo::new("usage_threshold.meter");
}

/// Held by `AlertUsageThresholdConfig.filters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertUsageAlertFilter {
    pub customer: Option<Expandable<CustomerId>>,
    pub type_: AlertUsageAlertFilterType,
}

crate::record!(
    AlertUsageAlertFilter, "", false,
    ["customer", "type"],
    [customer, type_],
);

crate::open_enum! {
    /// Values of `AlertUsageAlertFilter.type`, `BillingAlertUsageThresholdFilterParams.type`.
    pub enum AlertUsageAlertFilterType {
        Customer = "customer",
    }
}

/// Held by `BillingAlert.usage_threshold`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertUsageThresholdConfig {
    pub filters: Option<Vec<AlertUsageAlertFilter>>,
    pub gte: i64,
    pub meter: Expandable<BillingMeterId>,
    pub recurrence: AlertUsageThresholdConfigRecurrence,
}

crate::record!(
    AlertUsageThresholdConfig, "", false,
    ["filters", "gte", "meter", "recurrence"],
    [filters, gte, meter, recurrence],
);

crate::open_enum! {
    /// Values of `AlertUsageThresholdConfig.recurrence`, `BillingAlertUsageThresholdParams.recurrence`.
    pub enum AlertUsageThresholdConfigRecurrence {
        OneTime = "one_time",
    }
}

crate::open_enum! {
    /// Values of `BillingAlert.alert_type`, `ListBillingAlerts.alert_type`, `CreateBillingAlert.alert_type`.
    pub enum BillingAlertAlertType {
        UsageThreshold = "usage_threshold",
    }
}

crate::open_enum! {
    /// Values of `BillingAlert.status`.
    pub enum BillingAlertStatus {
        Active = "active",
        Archived = "archived",
        Inactive = "inactive",
    }
}
