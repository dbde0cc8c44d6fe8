// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, ClimateOrder, ClimateOrderId, Currency, Decimal, Expand, List, Map, ProductId};

crate::operation! {
    /// `POST /v1/climate/orders/{order}/cancel`
    pub struct CancelClimateOrder: Post "/v1/climate/orders/{order}/cancel" Form => ClimateOrder {
        path {
            order: ClimateOrderId,
        }
        lists {
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::params! {
    /// Held by `CreateClimateOrder.beneficiary`.
    pub struct ClimateOrderBeneficiaryParams {
        required {
            public_name: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/climate/orders`
    pub struct CreateClimateOrder: Post "/v1/climate/orders" Form => ClimateOrder {
        required {
            product: ProductId,
        }
        optional {
            amount: i64,
            currency: Currency,
            metadata: Map<Clearable<String>>,
            metric_tons: Decimal,
        }
        boxed {
            beneficiary: ClimateOrderBeneficiaryParams,
        }
        lists {
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::operation! {
    /// `GET /v1/climate/orders`
    pub struct ListClimateOrders: Get "/v1/climate/orders" Form => List<ClimateOrder> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ClimateOrder>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/climate/orders/{order}`
    pub struct RetrieveClimateOrder: Get "/v1/climate/orders/{order}" Form => ClimateOrder {
        path {
            order: ClimateOrderId,
        }
        lists {
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::operation! {
    /// `POST /v1/climate/orders/{order}`
    pub struct UpdateClimateOrder: Post "/v1/climate/orders/{order}" Form => ClimateOrder {
        path {
            order: ClimateOrderId,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        boxed {
            beneficiary: Clearable<UpdateClimateOrderBeneficiaryParams>,
        }
        lists {
            expand: Expand<ClimateOrder>,
        }
    }
}

crate::params! {
    /// Held by `UpdateClimateOrder.beneficiary`.
    pub struct UpdateClimateOrderBeneficiaryParams {
        required {
            public_name: Clearable<String>,
        }
    }
}
