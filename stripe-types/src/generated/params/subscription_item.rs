// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, Currency, Decimal, ProductId, PromotionCodeId};

crate::params! {
    /// Held by
    /// [`CreateSubscriptionItem::billing_thresholds`](crate::CreateSubscriptionItem::billing_thresholds),
    /// [`UpdateSubscriptionItem::billing_thresholds`](crate::UpdateSubscriptionItem::billing_thresholds).
    pub struct SubscriptionItemBillingThresholdsParams {
        required {
            /// Usage gte.
            usage_gte: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscriptionItem::discounts`](crate::CreateSubscriptionItem::discounts),
    /// [`UpdateSubscriptionItem::discounts`](crate::UpdateSubscriptionItem::discounts).
    pub struct SubscriptionItemDiscountParams {
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Discount.
            discount: String,
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateSubscriptionItem::payment_behavior`](crate::CreateSubscriptionItem::payment_behavior),
    /// [`DeleteSubscriptionItem::payment_behavior`](crate::DeleteSubscriptionItem::payment_behavior),
    /// [`UpdateSubscriptionItem::payment_behavior`](crate::UpdateSubscriptionItem::payment_behavior).
    pub enum SubscriptionItemPaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
}

crate::params! {
    /// Held by [`CreateSubscriptionItem::price_data`](crate::CreateSubscriptionItem::price_data),
    /// [`UpdateSubscriptionItem::price_data`](crate::UpdateSubscriptionItem::price_data).
    pub struct SubscriptionItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Recurring.
            recurring: SubscriptionItemPriceDataRecurringParams,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: SubscriptionItemTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionItemPriceDataRecurringParams::interval`](crate::SubscriptionItemPriceDataRecurringParams::interval).
    pub enum SubscriptionItemPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionItemPriceDataParams::recurring`](crate::SubscriptionItemPriceDataParams::recurring).
    pub struct SubscriptionItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionItemPriceDataRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateSubscriptionItem::proration_behavior`](crate::CreateSubscriptionItem::proration_behavior),
    /// [`DeleteSubscriptionItem::proration_behavior`](crate::DeleteSubscriptionItem::proration_behavior),
    /// [`UpdateSubscriptionItem::proration_behavior`](crate::UpdateSubscriptionItem::proration_behavior).
    pub enum SubscriptionItemProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionItemPriceDataParams::tax_behavior`](crate::SubscriptionItemPriceDataParams::tax_behavior).
    pub enum SubscriptionItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}
