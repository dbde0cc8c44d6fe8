// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentId,
    RadarEarlyFraudWarningId, Timestamp,
};

/// The object `radar.early_fraud_warning`.
///
/// See <https://docs.stripe.com/api/radar/early_fraud_warnings/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarEarlyFraudWarning {
    pub id: RadarEarlyFraudWarningId,
    pub actionable: bool,
    pub charge: Expandable<ChargeId>,
    pub created: Timestamp,
    pub fraud_type: String,
    pub livemode: bool,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
}

crate::record!(
    RadarEarlyFraudWarning, "radar.early_fraud_warning", true,
    ["id", "actionable", "charge", "created", "fraud_type", "livemode", "payment_intent"],
    [id, actionable, charge, created, fraud_type, livemode, payment_intent],
);

impl Object for RadarEarlyFraudWarning {
    type Id = RadarEarlyFraudWarningId;
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
        nested_lists: &[],
        events: &["radar.early_fraud_warning.created", "radar.early_fraud_warning.updated"],
    };
}

impl RadarEarlyFraudWarning {
    pub const EXPAND_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("charge");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
}
