// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CouponId, Currency, CustomerId, DiscountSourceType, Expand, List, Map, PromotionCode,
    PromotionCodeId, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/promotion_codes`
    pub struct CreatePromotionCode: Post "/v1/promotion_codes" Form => PromotionCode {
        required {
            promotion: PromotionCodePromotionParams,
        }
        optional {
            active: bool,
            code: String,
            customer: CustomerId,
            customer_account: String,
            expires_at: Timestamp,
            max_redemptions: i64,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            restrictions: PromotionCodeRestrictionsParams,
        }
        lists {
            expand: Expand<PromotionCode>,
        }
    }
}

crate::operation! {
    /// `GET /v1/promotion_codes`
    pub struct ListPromotionCodes: Get "/v1/promotion_codes" Form => List<PromotionCode> {
        optional {
            active: bool,
            code: String,
            coupon: CouponId,
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PromotionCode>>,
        }
    }
}

crate::params! {
    /// Held by `CreatePromotionCode.promotion`.
    pub struct PromotionCodePromotionParams {
        required {
            type_ = "type": DiscountSourceType,
        }
        optional {
            coupon: CouponId,
        }
    }
}

crate::params! {
    /// Held by `PromotionCodeRestrictionsParams.currency_options`, `UpdatePromotionCodeRestrictionsParams.currency_options`.
    pub struct PromotionCodeRestrictionsCurrencyOptionParams {
        optional {
            minimum_amount: i64,
        }
    }
}

crate::params! {
    /// Held by `CreatePromotionCode.restrictions`.
    pub struct PromotionCodeRestrictionsParams {
        optional {
            currency_options: Map<PromotionCodeRestrictionsCurrencyOptionParams>,
            first_time_transaction: bool,
            minimum_amount: i64,
            minimum_amount_currency: Currency,
        }
    }
}

crate::operation! {
    /// `GET /v1/promotion_codes/{promotion_code}`
    pub struct RetrievePromotionCode: Get "/v1/promotion_codes/{promotion_code}" Form => PromotionCode {
        path {
            promotion_code: PromotionCodeId,
        }
        lists {
            expand: Expand<PromotionCode>,
        }
    }
}

crate::operation! {
    /// `POST /v1/promotion_codes/{promotion_code}`
    pub struct UpdatePromotionCode: Post "/v1/promotion_codes/{promotion_code}" Form => PromotionCode {
        path {
            promotion_code: PromotionCodeId,
        }
        optional {
            active: bool,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            restrictions: UpdatePromotionCodeRestrictionsParams,
        }
        lists {
            expand: Expand<PromotionCode>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePromotionCode.restrictions`.
    pub struct UpdatePromotionCodeRestrictionsParams {
        optional {
            currency_options: Map<PromotionCodeRestrictionsCurrencyOptionParams>,
        }
    }
}
