// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, Range, ShippingRate, ShippingRateDeliveryEstimateParams,
    ShippingRateFixedAmountParams, ShippingRateId, ShippingRateTaxBehavior, ShippingRateType, Timestamp,
    UpdateShippingRateFixedAmountParams,
};

crate::operation! {
    /// Creates a shipping rate.
    ///
    /// `POST /v1/shipping_rates`, by the cargo feature `shipping_rate`.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/create)
    pub struct CreateShippingRate: Post "/v1/shipping_rates" Form => ShippingRate {
        required {
            /// Display name: at most 100 characters.
            display_name: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ShippingRateTaxBehavior,
            /// Tax code.
            tax_code: String,
            /// Type: one of `fixed_amount`.
            type_ = "type": ShippingRateType,
        }
        boxed {
            /// Delivery estimate.
            delivery_estimate: ShippingRateDeliveryEstimateParams,
            /// Fixed amount.
            fixed_amount: ShippingRateFixedAmountParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ShippingRate>,
        }
    }
}

crate::operation! {
    /// Lists shipping rates.
    ///
    /// `GET /v1/shipping_rates`, by the cargo feature `shipping_rate`.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/list)
    pub struct ListShippingRates: Get "/v1/shipping_rates" Form => List<ShippingRate> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Currency.
            currency: Currency,
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
            expand: Expand<List<ShippingRate>>,
        }
    }
}

crate::operation! {
    /// Retrieves a shipping rate.
    ///
    /// `GET /v1/shipping_rates/{shipping_rate_token}`, by the cargo feature `shipping_rate`.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/retrieve)
    pub struct RetrieveShippingRate: Get "/v1/shipping_rates/{shipping_rate_token}" Form => ShippingRate {
        path {
            /// Shipping rate token: the id of a `shipping_rate`.
            shipping_rate_token: ShippingRateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ShippingRate>,
        }
    }
}

crate::operation! {
    /// Updates a shipping rate.
    ///
    /// `POST /v1/shipping_rates/{shipping_rate_token}`, by the cargo feature `shipping_rate`.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/update)
    pub struct UpdateShippingRate: Post "/v1/shipping_rates/{shipping_rate_token}" Form => ShippingRate {
        path {
            /// Shipping rate token: the id of a `shipping_rate`.
            shipping_rate_token: ShippingRateId,
        }
        optional {
            /// Active.
            active: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ShippingRateTaxBehavior,
        }
        boxed {
            /// Fixed amount.
            fixed_amount: UpdateShippingRateFixedAmountParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ShippingRate>,
        }
    }
}
