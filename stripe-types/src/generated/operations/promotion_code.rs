// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CouponId, CustomerId, Expand, List, Map, PromotionCode, PromotionCodeId,
    PromotionCodePromotionParams, PromotionCodeRestrictionsParams, Range, Timestamp,
    UpdatePromotionCodeRestrictionsParams,
};

crate::operation! {
    /// Creates a promotion code.
    ///
    /// `POST /v1/promotion_codes`, by the cargo feature `promotion_code`.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/create)
    pub struct CreatePromotionCode: Post "/v1/promotion_codes" Form => PromotionCode {
        required {
            /// The promotion behind the code: its coupon.
            promotion: PromotionCodePromotionParams,
        }
        optional {
            /// True if the code can be used now. One that has expired or was used up is inactive.
            active: bool,
            /// The code that customers type. Case does not matter, and only one active code of a customer may
            /// have it. At most 500 characters.
            code: String,
            /// The only customer who can use the code; null where anybody can. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The time at which the code expires. A time in seconds since 1970.
            expires_at: Timestamp,
            /// The number of times that the code can be used.
            max_redemptions: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Conditions: first purchases alone, or a minimum amount.
            restrictions: PromotionCodeRestrictionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PromotionCode>,
        }
    }
}

crate::operation! {
    /// Lists promotion codes.
    ///
    /// `GET /v1/promotion_codes`, by the cargo feature `promotion_code`.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/list)
    pub struct ListPromotionCodes: Get "/v1/promotion_codes" Form => List<PromotionCode> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects with this `code`.
            code: String,
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
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
            expand: Expand<List<PromotionCode>>,
        }
    }
}

crate::operation! {
    /// Retrieves a promotion code.
    ///
    /// `GET /v1/promotion_codes/{promotion_code}`, by the cargo feature `promotion_code`.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/retrieve)
    pub struct RetrievePromotionCode: Get "/v1/promotion_codes/{promotion_code}" Form => PromotionCode {
        path {
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PromotionCode>,
        }
    }
}

crate::operation! {
    /// Updates a promotion code.
    ///
    /// `POST /v1/promotion_codes/{promotion_code}`, by the cargo feature `promotion_code`.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/update)
    pub struct UpdatePromotionCode: Post "/v1/promotion_codes/{promotion_code}" Form => PromotionCode {
        path {
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
        optional {
            /// True if the code can be used now. One that has expired or was used up is inactive.
            active: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Conditions: first purchases alone, or a minimum amount.
            restrictions: UpdatePromotionCodeRestrictionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PromotionCode>,
        }
    }
}
