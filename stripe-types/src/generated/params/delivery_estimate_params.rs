// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ShippingRateDeliveryEstimateBoundUnit;

crate::params! {
    /// Held by `DeliveryEstimateParams.maximum`, `DeliveryEstimateParams.minimum`.
    pub struct DeliveryEstimateMaximumParams {
        required {
            unit: ShippingRateDeliveryEstimateBoundUnit,
            value: i64,
        }
    }
}

crate::params! {
    /// Held by `InvoiceShippingCostShippingRateDataParams.delivery_estimate`, `CreateShippingRate.delivery_estimate`.
    pub struct DeliveryEstimateParams {
        boxed {
            maximum: DeliveryEstimateMaximumParams,
            minimum: DeliveryEstimateMaximumParams,
        }
    }
}
