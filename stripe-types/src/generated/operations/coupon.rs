// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Coupon, CouponAppliesToParams, CouponCurrencyOptionParams, CouponDuration, CouponId, Currency,
    Decimal, Deleted, Expand, List, Map, Range, Timestamp,
};

crate::operation! {
    /// Creates a coupon.
    ///
    /// `POST /v1/coupons`, by the cargo feature `coupon`.
    /// [Reference](https://docs.stripe.com/api/coupons/create)
    pub struct CreateCoupon: Post "/v1/coupons" Form => Coupon {
        optional {
            /// The amount taken off; null where `percent_off` is set. In minor units of the currency.
            amount_off: i64,
            /// The currency of `amount_off`; null for percentages.
            currency: Currency,
            /// The amount taken off in other currencies, by their three letters.
            currency_options: Map<CouponCurrencyOptionParams>,
            /// The duration of the discount on a subscription: `once`, `repeating` or `forever`. One of
            /// `forever`, `once`, `repeating`.
            duration: CouponDuration,
            /// The number of months for `repeating`.
            duration_in_months: i64,
            /// The id: chosen by you, or made by Stripe. It can be used again after a deletion.
            id: String,
            /// The number of times that the coupon can be used, by all customers together.
            max_redemptions: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The name that customers see on invoices and receipts. At most 40 characters.
            name: String,
            /// The share taken off, in percent; null where `amount_off` is set.
            percent_off: Decimal,
            /// The time after which it can no longer be redeemed. Discounts that were redeemed before go on.
            /// A time in seconds since 1970.
            redeem_by: Timestamp,
        }
        boxed {
            /// The products that the coupon is limited to.
            applies_to: CouponAppliesToParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Coupon>,
        }
    }
}

crate::operation! {
    /// Deletes a coupon.
    ///
    /// `DELETE /v1/coupons/{coupon}`, by the cargo feature `coupon`.
    /// [Reference](https://docs.stripe.com/api/coupons/delete)
    pub struct DeleteCoupon: Delete "/v1/coupons/{coupon}" Form => Deleted<CouponId> {
        path {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
        }
    }
}

crate::operation! {
    /// Lists coupons.
    ///
    /// `GET /v1/coupons`, by the cargo feature `coupon`.
    /// [Reference](https://docs.stripe.com/api/coupons/list)
    pub struct ListCoupons: Get "/v1/coupons" Form => List<Coupon> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Coupon>>,
        }
    }
}

crate::operation! {
    /// Retrieves a coupon.
    ///
    /// `GET /v1/coupons/{coupon}`, by the cargo feature `coupon`.
    /// [Reference](https://docs.stripe.com/api/coupons/retrieve)
    pub struct RetrieveCoupon: Get "/v1/coupons/{coupon}" Form => Coupon {
        path {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Coupon>,
        }
    }
}

crate::operation! {
    /// Updates a coupon.
    ///
    /// `POST /v1/coupons/{coupon}`, by the cargo feature `coupon`.
    /// [Reference](https://docs.stripe.com/api/coupons/update)
    pub struct UpdateCoupon: Post "/v1/coupons/{coupon}" Form => Coupon {
        path {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
        }
        optional {
            /// The amount taken off in other currencies, by their three letters.
            currency_options: Map<CouponCurrencyOptionParams>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The name that customers see on invoices and receipts. At most 40 characters; can be cleared.
            name: Clearable<String>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Coupon>,
        }
    }
}
