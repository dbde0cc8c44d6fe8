// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, ChargeId, Decimal, Expand, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo,
    PaymentIntentId, ReviewId, Timestamp,
};

/// The object `review`.
///
/// See <https://docs.stripe.com/api/reviews/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Review {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-id)
    pub id: ReviewId,
    /// Billing zip: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-billing_zip)
    pub billing_zip: Option<String>,
    /// Charge: the id of a `charge`; expandable; expand it by [`EXPAND_CHARGE`](Self::EXPAND_CHARGE); may be
    /// null or absent. [Reference](https://docs.stripe.com/api/reviews/object#review_object-charge)
    pub charge: Option<Expandable<ChargeId>>,
    /// Closed reason: one of 8 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-closed_reason)
    pub closed_reason: Option<ReviewClosedReason>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-created)
    pub created: Timestamp,
    /// Ip address: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-ip_address)
    pub ip_address: Option<String>,
    /// Ip address location: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-ip_address_location)
    pub ip_address_location: Option<Boxed<RadarReviewLocation>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-livemode)
    pub livemode: bool,
    /// Open. [Reference](https://docs.stripe.com/api/reviews/object#review_object-open)
    pub open: bool,
    /// Opened reason: one of `manual`, `rule`.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-opened_reason)
    pub opened_reason: ReviewOpenedReason,
    /// Payment intent: the id of a `payment_intent`; expandable; expand it by
    /// [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may be absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// Reason. [Reference](https://docs.stripe.com/api/reviews/object#review_object-reason)
    pub reason: String,
    /// Session: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reviews/object#review_object-session)
    pub session: Option<Boxed<RadarReviewSession>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["review.closed", "review.opened"],
    };
}

impl Review {
    pub const EXPAND_CHARGE: Expand<Self> = Expand::field("charge");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
}

/// Held by [`Review::ip_address_location`](crate::Review::ip_address_location).
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarReviewLocation {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Latitude: an exact decimal; may be null or absent.
    pub latitude: Option<Decimal>,
    /// Longitude: an exact decimal; may be null or absent.
    pub longitude: Option<Decimal>,
    /// Region: may be null or absent.
    pub region: Option<String>,
}

crate::record!(
    RadarReviewLocation, "", false,
    ["city", "country", "latitude", "longitude", "region"],
    [city, country, latitude, longitude, region],
);

/// Held by [`Review::session`](crate::Review::session).
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarReviewSession {
    /// Browser: may be null or absent.
    pub browser: Option<String>,
    /// Device: may be null or absent.
    pub device: Option<String>,
    /// Platform: may be null or absent.
    pub platform: Option<String>,
    /// Version: may be null or absent.
    pub version: Option<String>,
}

crate::record!(
    RadarReviewSession, "", false,
    ["browser", "device", "platform", "version"],
    [browser, device, platform, version],
);

crate::open_enum! {
    /// Values of [`Review::closed_reason`](crate::Review::closed_reason).
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
    /// Values of [`Review::opened_reason`](crate::Review::opened_reason).
    pub enum ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}
