// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingAlert, BillingAlertAlertType, BillingAlertId, BillingAlertUsageThresholdParams, Expand, List,
};

crate::operation! {
    /// Activates a billing alert.
    ///
    /// `POST /v1/billing/alerts/{id}/activate`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/activate)
    pub struct ActivateBillingAlert: Post "/v1/billing/alerts/{id}/activate" Form => BillingAlert {
        path {
            /// Id.
            id: BillingAlertId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// Archives a billing alert.
    ///
    /// `POST /v1/billing/alerts/{id}/archive`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/archive)
    pub struct ArchiveBillingAlert: Post "/v1/billing/alerts/{id}/archive" Form => BillingAlert {
        path {
            /// Id.
            id: BillingAlertId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// Creates a billing alert.
    ///
    /// `POST /v1/billing/alerts`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/create)
    pub struct CreateBillingAlert: Post "/v1/billing/alerts" Form => BillingAlert {
        required {
            /// Alert type: one of `usage_threshold`.
            alert_type: BillingAlertAlertType,
            /// Title: at most 256 characters.
            title: String,
        }
        boxed {
            /// Usage threshold.
            usage_threshold: BillingAlertUsageThresholdParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// Deactivates a billing alert.
    ///
    /// `POST /v1/billing/alerts/{id}/deactivate`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/deactivate)
    pub struct DeactivateBillingAlert: Post "/v1/billing/alerts/{id}/deactivate" Form => BillingAlert {
        path {
            /// Id.
            id: BillingAlertId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// Lists billing alerts.
    ///
    /// `GET /v1/billing/alerts`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/list)
    pub struct ListBillingAlerts: Get "/v1/billing/alerts" Form => List<BillingAlert> {
        optional {
            /// Only objects with this `alert_type`. One of `usage_threshold`.
            alert_type: BillingAlertAlertType,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Meter.
            meter: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BillingAlert>>,
        }
    }
}

crate::operation! {
    /// Retrieves a billing alert.
    ///
    /// `GET /v1/billing/alerts/{id}`, by the cargo feature `billing_alert`.
    /// [Reference](https://docs.stripe.com/api/billing/alerts/retrieve)
    pub struct RetrieveBillingAlert: Get "/v1/billing/alerts/{id}" Form => BillingAlert {
        path {
            /// Id.
            id: BillingAlertId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingAlert>,
        }
    }
}
