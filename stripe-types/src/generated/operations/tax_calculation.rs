// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, CustomerTaxIdDataParams, Expand, Map, ProductId, ShippingRateId,
    TaxBehavior, TaxCalculation, TaxCustomerDetailsAddressSource, TaxCustomerDetailsTaxabilityOverride,
};

crate::operation! {
    /// `POST /v1/tax/calculations`
    pub struct CreateTaxCalculation: Post "/v1/tax/calculations" Form => TaxCalculation {
        required {
            currency: Currency,
        }
        required_lists {
            line_items: TaxCalculationLineItemParams,
        }
        optional {
            customer: CustomerId,
            tax_date: i64,
        }
        boxed {
            customer_details: TaxCalculationCustomerDetailsParams,
            ship_from_details: TaxCalculationShipFromDetailsParams,
            shipping_cost: TaxCalculationShippingCostParams,
        }
        lists {
            expand: Expand<TaxCalculation>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax/calculations/{calculation}`
    pub struct RetrieveTaxCalculation: Get "/v1/tax/calculations/{calculation}" Form => TaxCalculation {
        path {
            calculation: String,
        }
        lists {
            expand: Expand<TaxCalculation>,
        }
    }
}

crate::params! {
    /// Held by `TaxCalculationCustomerDetailsParams.address`, `TaxCalculationShipFromDetailsParams.address`.
    pub struct TaxCalculationCustomerDetailsAddressParams {
        required {
            country: String,
        }
        optional {
            city: Clearable<String>,
            line1: Clearable<String>,
            line2: Clearable<String>,
            postal_code: Clearable<String>,
            state: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxCalculation.customer_details`.
    pub struct TaxCalculationCustomerDetailsParams {
        optional {
            address_source: TaxCustomerDetailsAddressSource,
            ip_address: String,
            taxability_override: TaxCustomerDetailsTaxabilityOverride,
        }
        boxed {
            address: TaxCalculationCustomerDetailsAddressParams,
        }
        lists {
            tax_ids: CustomerTaxIdDataParams,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxCalculation.line_items`.
    pub struct TaxCalculationLineItemParams {
        required {
            amount: i64,
        }
        optional {
            metadata: Map<Clearable<String>>,
            product: ProductId,
            quantity: i64,
            reference: String,
            tax_behavior: TaxBehavior,
            tax_code: String,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxCalculation.ship_from_details`.
    pub struct TaxCalculationShipFromDetailsParams {
        required {
            address: TaxCalculationCustomerDetailsAddressParams,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxCalculation.shipping_cost`.
    pub struct TaxCalculationShippingCostParams {
        optional {
            amount: i64,
            shipping_rate: ShippingRateId,
            tax_behavior: TaxBehavior,
            tax_code: String,
        }
    }
}
