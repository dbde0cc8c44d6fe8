// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ClimateOrder, ClimateOrderBeneficiaryParams, ClimateOrderId, Currency, Decimal, Expand, List,
    Map, ProductId, UpdateClimateOrderBeneficiaryParams,
};

crate::operation! {
    /// Cancels a climate order.
    ///
    /// `POST /v1/climate/orders/{order}/cancel`, by the cargo feature `climate_order`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/cancel)
    pub struct CancelClimateOrder: Post "/v1/climate/orders/{order}/cancel" Form => ClimateOrder {
        path {
            /// Order: the id of a `climate.order`.
            order: ClimateOrderId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::operation! {
    /// Creates a climate order.
    ///
    /// `POST /v1/climate/orders`, by the cargo feature `climate_order`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/create)
    pub struct CreateClimateOrder: Post "/v1/climate/orders" Form => ClimateOrder {
        required {
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Metric tons: an exact decimal.
            metric_tons: Decimal,
        }
        boxed {
            /// Beneficiary.
            beneficiary: ClimateOrderBeneficiaryParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::operation! {
    /// Lists climate orders.
    ///
    /// `GET /v1/climate/orders`, by the cargo feature `climate_order`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/list)
    pub struct ListClimateOrders: Get "/v1/climate/orders" Form => List<ClimateOrder> {
        optional {
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
            expand: Expand<List<ClimateOrder>>,
        }
    }
}

crate::operation! {
    /// Retrieves a climate order.
    ///
    /// `GET /v1/climate/orders/{order}`, by the cargo feature `climate_order`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/retrieve)
    pub struct RetrieveClimateOrder: Get "/v1/climate/orders/{order}" Form => ClimateOrder {
        path {
            /// Order: the id of a `climate.order`.
            order: ClimateOrderId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::operation! {
    /// Updates a climate order.
    ///
    /// `POST /v1/climate/orders/{order}`, by the cargo feature `climate_order`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/update)
    pub struct UpdateClimateOrder: Post "/v1/climate/orders/{order}" Form => ClimateOrder {
        path {
            /// Order: the id of a `climate.order`.
            order: ClimateOrderId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Beneficiary: can be cleared.
            beneficiary: Clearable<UpdateClimateOrderBeneficiaryParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateOrder>,
        }
    }
}
