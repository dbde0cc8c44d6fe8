// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Map, ShippingRateDeliveryEstimateBoundUnit, ShippingRateTaxBehavior};

crate::params! {
    /// Held by
    /// [`ShippingRateDeliveryEstimateParams::maximum`](crate::ShippingRateDeliveryEstimateParams::maximum).
    pub struct ShippingRateDeliveryEstimateMaximumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: ShippingRateDeliveryEstimateBoundUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ShippingRateDeliveryEstimateParams::minimum`](crate::ShippingRateDeliveryEstimateParams::minimum).
    pub struct ShippingRateDeliveryEstimateMinimumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: ShippingRateDeliveryEstimateBoundUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateShippingRate::delivery_estimate`](crate::CreateShippingRate::delivery_estimate).
    pub struct ShippingRateDeliveryEstimateParams {
        boxed {
            /// Maximum.
            maximum: ShippingRateDeliveryEstimateMaximumParams,
            /// Minimum.
            minimum: ShippingRateDeliveryEstimateMinimumParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ShippingRateFixedAmountParams::currency_options`](crate::ShippingRateFixedAmountParams::currency_options).
    pub struct ShippingRateFixedAmountCurrencyOptionParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ShippingRateTaxBehavior,
        }
    }
}

crate::params! {
    /// Held by [`CreateShippingRate::fixed_amount`](crate::CreateShippingRate::fixed_amount).
    pub struct ShippingRateFixedAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Currency options.
            currency_options: Map<ShippingRateFixedAmountCurrencyOptionParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateShippingRateFixedAmountParams::currency_options`](crate::UpdateShippingRateFixedAmountParams::currency_options).
    pub struct UpdateShippingRateFixedAmountCurrencyOptionParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ShippingRateTaxBehavior,
        }
    }
}

crate::params! {
    /// Held by [`UpdateShippingRate::fixed_amount`](crate::UpdateShippingRate::fixed_amount).
    pub struct UpdateShippingRateFixedAmountParams {
        optional {
            /// Currency options.
            currency_options: Map<UpdateShippingRateFixedAmountCurrencyOptionParams>,
        }
    }
}
