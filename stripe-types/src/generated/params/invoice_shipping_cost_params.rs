// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DeliveryEstimateParams, FixedAmountParams, Map, PriceTaxBehavior, ShippingRateId,
    ShippingRateType,
};

crate::params! {
    /// Held by `CreateCheckoutSession.shipping_options`, `UpdateCheckoutSession.shipping_options`, `CreateInvoice.shipping_cost` and 1 more.
    pub struct InvoiceShippingCostParams {
        optional {
            shipping_rate: ShippingRateId,
        }
        boxed {
            shipping_rate_data: InvoiceShippingCostShippingRateDataParams,
        }
    }
}

crate::params! {
    /// Held by `InvoiceShippingCostParams.shipping_rate_data`.
    pub struct InvoiceShippingCostShippingRateDataParams {
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
    }
}
