// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingAlertId, BillingMeterId, Boxed, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle,
    Object, ObjectInfo,
};

/// The object `billing.alert`.
///
/// See <https://docs.stripe.com/api/billing/alerts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAlert {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-id)
    pub id: BillingAlertId,
    /// Alert type: one of `usage_threshold`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-alert_type)
    pub alert_type: BillingAlertAlertType,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-livemode)
    pub livemode: bool,
    /// Status: one of `active`, `archived`, `inactive`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-status)
    pub status: Option<BillingAlertStatus>,
    /// Title. [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-title)
    pub title: String,
    /// Usage threshold: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/object#billing_alert_object-usage_threshold)
    pub usage_threshold: Option<Boxed<AlertUsageThresholdConfig>>,
}

crate::record!(
    BillingAlert, "billing.alert", true,
    ["id", "alert_type", "livemode", "status", "title", "usage_threshold"],
    [id, alert_type, livemode, status, title, usage_threshold],
);

impl Object for BillingAlert {
    type Id = BillingAlertId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl BillingAlert {
    pub const EXPAND_USAGE_THRESHOLD_METER: Expand<Self> = Expand::field("usage_threshold.meter");
}

/// Held by [`AlertUsageThresholdConfig::filters`](crate::AlertUsageThresholdConfig::filters).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlertUsageAlertFilter {
    /// Details where `type` is `customer`. The id of a `customer`; expandable; may be null or absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Type: one of `customer`.
    pub type_: AlertUsageAlertFilterType,
}

crate::record!(
    AlertUsageAlertFilter, "", false,
    ["customer", "type"],
    [customer, type_],
);

crate::open_enum! {
    /// Values of [`AlertUsageAlertFilter::type_`](crate::AlertUsageAlertFilter::type_),
    /// [`BillingAlertUsageThresholdFilterParams::type_`](crate::BillingAlertUsageThresholdFilterParams::type_).
    pub enum AlertUsageAlertFilterType {
        Customer = "customer",
    }
}

/// Held by [`BillingAlert::usage_threshold`](crate::BillingAlert::usage_threshold).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlertUsageThresholdConfig {
    /// Filters: may be null or absent.
    pub filters: Option<Vec<AlertUsageAlertFilter>>,
    /// Gte.
    pub gte: i64,
    /// Meter: the id of a `billing.meter`; expandable.
    pub meter: Expandable<BillingMeterId>,
    /// Recurrence: one of `one_time`.
    pub recurrence: AlertUsageThresholdConfigRecurrence,
}

crate::record!(
    AlertUsageThresholdConfig, "", false,
    ["filters", "gte", "meter", "recurrence"],
    [filters, gte, meter, recurrence],
);

crate::open_enum! {
    /// Values of [`AlertUsageThresholdConfig::recurrence`](crate::AlertUsageThresholdConfig::recurrence),
    /// [`BillingAlertUsageThresholdParams::recurrence`](crate::BillingAlertUsageThresholdParams::recurrence).
    pub enum AlertUsageThresholdConfigRecurrence {
        OneTime = "one_time",
    }
}

crate::open_enum! {
    /// Values of [`BillingAlert::alert_type`](crate::BillingAlert::alert_type),
    /// [`ListBillingAlerts::alert_type`](crate::ListBillingAlerts::alert_type),
    /// [`CreateBillingAlert::alert_type`](crate::CreateBillingAlert::alert_type).
    pub enum BillingAlertAlertType {
        UsageThreshold = "usage_threshold",
    }
}

crate::open_enum! {
    /// Values of [`BillingAlert::status`](crate::BillingAlert::status).
    pub enum BillingAlertStatus {
        Active = "active",
        Archived = "archived",
        Inactive = "inactive",
    }
}
