// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Coupon, CouponDuration, CouponId, Currency, Decimal, Deleted, Expand, List, Map, Range,
    Timestamp,
};

crate::params! {
    /// Held by `CreateCoupon.applies_to`.
    pub struct CouponAppliesToParams {
        lists {
            products: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCoupon.currency_options`, `UpdateCoupon.currency_options`.
    pub struct CouponCurrencyOptionParams {
        required {
            amount_off: i64,
        }
    }
}

crate::operation! {
    /// `POST /v1/coupons`
    pub struct CreateCoupon: Post "/v1/coupons" Form => Coupon {
        optional {
            amount_off: i64,
            currency: Currency,
            currency_options: Map<CouponCurrencyOptionParams>,
            duration: CouponDuration,
            duration_in_months: i64,
            id: String,
            max_redemptions: i64,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
            percent_off: Decimal,
            redeem_by: Timestamp,
        }
        boxed {
            applies_to: CouponAppliesToParams,
        }
        lists {
            expand: Expand<Coupon>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/coupons/{coupon}`
    pub struct DeleteCoupon: Delete "/v1/coupons/{coupon}" Form => Deleted<CouponId> {
        path {
            coupon: CouponId,
        }
    }
}

crate::operation! {
    /// `GET /v1/coupons`
    pub struct ListCoupons: Get "/v1/coupons" Form => List<Coupon> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Coupon>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/coupons/{coupon}`
    pub struct RetrieveCoupon: Get "/v1/coupons/{coupon}" Form => Coupon {
        path {
            coupon: CouponId,
        }
        lists {
            expand: Expand<Coupon>,
        }
    }
}

crate::operation! {
    /// `POST /v1/coupons/{coupon}`
    pub struct UpdateCoupon: Post "/v1/coupons/{coupon}" Form => Coupon {
        path {
            coupon: CouponId,
        }
        optional {
            currency_options: Map<CouponCurrencyOptionParams>,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        lists {
            expand: Expand<Coupon>,
        }
    }
}
