// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, DeliveryEstimateParams, Expand, FixedAmountParams, List, Map, PriceTaxBehavior,
    Range, ShippingRate, ShippingRateId, ShippingRateType, Timestamp,
};

crate::operation! {
    /// `POST /v1/shipping_rates`
    pub struct CreateShippingRate: Post "/v1/shipping_rates" Form => ShippingRate {
        required {
            display_name: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
            tax_behavior: PriceTaxBehavior,
            tax_code: String,
            type_ = "type": ShippingRateType,
        }
        boxed {
            delivery_estimate: DeliveryEstimateParams,
            fixed_amount: FixedAmountParams,
        }
        lists {
            expand: Expand<ShippingRate>,
        }
    }
}

crate::operation! {
    /// `GET /v1/shipping_rates`
    pub struct ListShippingRates: Get "/v1/shipping_rates" Form => List<ShippingRate> {
        optional {
            active: bool,
            created: Range<Timestamp>,
            currency: Currency,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ShippingRate>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/shipping_rates/{shipping_rate_token}`
    pub struct RetrieveShippingRate: Get "/v1/shipping_rates/{shipping_rate_token}" Form => ShippingRate {
        path {
            shipping_rate_token: ShippingRateId,
        }
        lists {
            expand: Expand<ShippingRate>,
        }
    }
}

crate::params! {
    /// Held by `ShippingRateFixedAmountParams.currency_options`.
    pub struct ShippingRateFixedAmountCurrencyOptionParams {
        optional {
            amount: i64,
            tax_behavior: PriceTaxBehavior,
        }
    }
}

crate::params! {
    /// Held by `UpdateShippingRate.fixed_amount`.
    pub struct ShippingRateFixedAmountParams {
        optional {
            currency_options: Map<ShippingRateFixedAmountCurrencyOptionParams>,
        }
    }
}

crate::operation! {
    /// `POST /v1/shipping_rates/{shipping_rate_token}`
    pub struct UpdateShippingRate: Post "/v1/shipping_rates/{shipping_rate_token}" Form => ShippingRate {
        path {
            shipping_rate_token: ShippingRateId,
        }
        optional {
            active: bool,
            metadata: Clearable<Map<Clearable<String>>>,
            tax_behavior: PriceTaxBehavior,
        }
        boxed {
            fixed_amount: ShippingRateFixedAmountParams,
        }
        lists {
            expand: Expand<ShippingRate>,
        }
    }
}
