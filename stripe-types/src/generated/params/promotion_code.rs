// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, Currency, Map, PromotionCodePromotionType};

crate::params! {
    /// Held by [`CreatePromotionCode::promotion`](crate::CreatePromotionCode::promotion).
    pub struct PromotionCodePromotionParams {
        required {
            /// Type: one of `coupon`.
            type_ = "type": PromotionCodePromotionType,
        }
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PromotionCodeRestrictionsParams::currency_options`](crate::PromotionCodeRestrictionsParams::currency_options),
    /// [`UpdatePromotionCodeRestrictionsParams::currency_options`](crate::UpdatePromotionCodeRestrictionsParams::currency_options).
    pub struct PromotionCodeRestrictionsCurrencyOptionParams {
        optional {
            /// Minimum amount: in minor units of the currency.
            minimum_amount: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreatePromotionCode::restrictions`](crate::CreatePromotionCode::restrictions).
    pub struct PromotionCodeRestrictionsParams {
        optional {
            /// Currency options.
            currency_options: Map<PromotionCodeRestrictionsCurrencyOptionParams>,
            /// First time transaction.
            first_time_transaction: bool,
            /// Minimum amount: in minor units of the currency.
            minimum_amount: i64,
            /// Minimum amount currency.
            minimum_amount_currency: Currency,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePromotionCode::restrictions`](crate::UpdatePromotionCode::restrictions).
    pub struct UpdatePromotionCodeRestrictionsParams {
        optional {
            /// Currency options.
            currency_options: Map<PromotionCodeRestrictionsCurrencyOptionParams>,
        }
    }
}
