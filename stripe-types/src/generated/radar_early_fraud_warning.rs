// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Expand, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentId,
    RadarEarlyFraudWarningId, Timestamp,
};

/// The object `radar.early_fraud_warning`.
///
/// See <https://docs.stripe.com/api/radar/early_fraud_warnings/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarEarlyFraudWarning {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-id)
    pub id: RadarEarlyFraudWarningId,
    /// Actionable.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-actionable)
    pub actionable: bool,
    /// Charge: the id of a `charge`; expandable; expand it by [`EXPAND_CHARGE`](Self::EXPAND_CHARGE).
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-charge)
    pub charge: Expandable<ChargeId>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-created)
    pub created: Timestamp,
    /// Fraud type.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-fraud_type)
    pub fraud_type: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-livemode)
    pub livemode: bool,
    /// Payment intent: the id of a `payment_intent`; expandable; expand it by
    /// [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may be absent.
    /// [Reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
}

crate::record!(
    RadarEarlyFraudWarning, "radar.early_fraud_warning", true,
    ["id", "actionable", "charge", "created", "fraud_type", "livemode", "payment_intent"],
    [id, actionable, charge, created, fraud_type, livemode, payment_intent],
);

impl Object for RadarEarlyFraudWarning {
    type Id = RadarEarlyFraudWarningId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "radar.early_fraud_warning",
        type_name: "RadarEarlyFraudWarning",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/radar/early_fraud_warnings/{early_fraud_warning}"),
        list: Some(&ListInfo { path: "/v1/radar/early_fraud_warnings", parent: None, style: ListStyle::Cursor, required: &[], filters: &["charge", "created", "payment_intent"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "charge", targets: &["charge"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["radar.early_fraud_warning.created", "radar.early_fraud_warning.updated"],
    };
}

impl RadarEarlyFraudWarning {
    pub const EXPAND_CHARGE: Expand<Self> = Expand::field("charge");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
}
