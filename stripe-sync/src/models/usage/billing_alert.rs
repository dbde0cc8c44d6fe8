// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{BillingAlertAlertType, BillingAlertId, BillingAlertStatus, RawJson};

/// Rows of objects `billing.alert`, from `/v1/billing/alerts`.
///
/// See <https://docs.stripe.com/api/billing/alerts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BillingAlert, table = "billing_alerts", account, absent = null)]
pub struct BillingAlert {
    pub id: BillingAlertId,
    pub alert_type: BillingAlertAlertType,
    #[stripe(livemode)]
    pub livemode: bool,
    pub status: Option<BillingAlertStatus>,
    pub title: String,
    pub usage_threshold: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
