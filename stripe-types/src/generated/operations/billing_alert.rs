// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AlertUsageAlertFilterType, AlertUsageThresholdConfigRecurrence, BillingAlert, BillingAlertAlertType,
    BillingAlertId, CustomerId, Expand, List,
};

crate::operation! {
    /// `POST /v1/billing/alerts/{id}/activate`
    pub struct ActivateBillingAlert: Post "/v1/billing/alerts/{id}/activate" Form => BillingAlert {
        path {
            id: BillingAlertId,
        }
        lists {
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/alerts/{id}/archive`
    pub struct ArchiveBillingAlert: Post "/v1/billing/alerts/{id}/archive" Form => BillingAlert {
        path {
            id: BillingAlertId,
        }
        lists {
            expand: Expand<BillingAlert>,
        }
    }
}

crate::params! {
    /// Held by `BillingAlertUsageThresholdParams.filters`.
    pub struct BillingAlertUsageThresholdFilterParams {
        required {
            type_ = "type": AlertUsageAlertFilterType,
        }
        optional {
            customer: CustomerId,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingAlert.usage_threshold`.
    pub struct BillingAlertUsageThresholdParams {
        required {
            gte: i64,
            meter: String,
            recurrence: AlertUsageThresholdConfigRecurrence,
        }
        lists {
            filters: BillingAlertUsageThresholdFilterParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/alerts`
    pub struct CreateBillingAlert: Post "/v1/billing/alerts" Form => BillingAlert {
        required {
            alert_type: BillingAlertAlertType,
            title: String,
        }
        boxed {
            usage_threshold: BillingAlertUsageThresholdParams,
        }
        lists {
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/alerts/{id}/deactivate`
    pub struct DeactivateBillingAlert: Post "/v1/billing/alerts/{id}/deactivate" Form => BillingAlert {
        path {
            id: BillingAlertId,
        }
        lists {
            expand: Expand<BillingAlert>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/alerts`
    pub struct ListBillingAlerts: Get "/v1/billing/alerts" Form => List<BillingAlert> {
        optional {
            alert_type: BillingAlertAlertType,
            ending_before: String,
            limit: i64,
            meter: String,
            starting_after: String,
        }
        lists {
            expand: Expand<List<BillingAlert>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/alerts/{id}`
    pub struct RetrieveBillingAlert: Get "/v1/billing/alerts/{id}" Form => BillingAlert {
        path {
            id: BillingAlertId,
        }
        lists {
            expand: Expand<BillingAlert>,
        }
    }
}
