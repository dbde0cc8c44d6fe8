// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Decimal, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo,
    PaymentIntentId, ReviewId, Timestamp,
};

/// The object `review`.
///
/// See <https://docs.stripe.com/api/reviews/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Review {
    pub id: ReviewId,
    pub billing_zip: Option<String>,
    pub charge: Option<Expandable<ChargeId>>,
    pub closed_reason: Option<ReviewClosedReason>,
    pub created: Timestamp,
    pub ip_address: Option<String>,
    pub ip_address_location: Option<Box<RadarReviewLocation>>,
    pub livemode: bool,
    pub open: bool,
    pub opened_reason: ReviewOpenedReason,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub reason: String,
    pub session: Option<Box<RadarReviewSession>>,
}

crate::record!(
    Review, "review", true,
    [
        "id", "billing_zip", "charge", "closed_reason", "created", "ip_address", "ip_address_location",
        "livemode", "open", "opened_reason", "payment_intent", "reason", "session",
    ],
    [
        id, billing_zip, charge, closed_reason, created, ip_address, ip_address_location, livemode, open,
        opened_reason, payment_intent, reason, session,
    ],
);

impl Object for Review {
    type Id = ReviewId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "review",
        type_name: "Review",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/reviews/{review}"),
        list: Some(&ListInfo { path: "/v1/reviews", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "charge", targets: &["charge"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
        ],
        nested_lists: &[],
        events: &["review.closed", "review.opened"],
    };
}

impl Review {
    pub const EXPAND_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("charge");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
}

/// Held by `Review.ip_address_location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarReviewLocation {
    pub city: Option<String>,
    pub country: Option<String>,
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
    pub region: Option<String>,
}

crate::record!(
    RadarReviewLocation, "", false,
    ["city", "country", "latitude", "longitude", "region"],
    [city, country, latitude, longitude, region],
);

/// Held by `Review.session`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarReviewSession {
    pub browser: Option<String>,
    pub device: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}

crate::record!(
    RadarReviewSession, "", false,
    ["browser", "device", "platform", "version"],
    [browser, device, platform, version],
);

crate::open_enum! {
    /// Values of `Review.closed_reason`.
    pub enum ReviewClosedReason {
        Acknowledged = "acknowledged",
        Approved = "approved",
        Canceled = "canceled",
        Disputed = "disputed",
        PaymentNeverSettled = "payment_never_settled",
        Redacted = "redacted",
        Refunded = "refunded",
        RefundedAsFraud = "refunded_as_fraud",
    }
}

crate::open_enum! {
    /// Values of `Review.opened_reason`.
    pub enum ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}
