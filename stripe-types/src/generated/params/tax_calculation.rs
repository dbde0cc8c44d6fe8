// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, ProductId, ShippingRateId, TaxCalculationLineItemTaxBehavior, TaxCalculationTaxBehavior,
    TaxCustomerDetailsAddressSource, TaxCustomerDetailsTaxabilityOverride, TaxIdType,
};

crate::params! {
    /// Held by
    /// [`TaxCalculationCustomerDetailsParams::address`](crate::TaxCalculationCustomerDetailsParams::address),
    /// [`TaxCalculationShipFromDetailsParams::address`](crate::TaxCalculationShipFromDetailsParams::address).
    pub struct TaxCalculationCustomerDetailsAddressParams {
        required {
            /// Country.
            country: String,
        }
        optional {
            /// City: can be cleared.
            city: Clearable<String>,
            /// Line1: can be cleared.
            line1: Clearable<String>,
            /// Line2: can be cleared.
            line2: Clearable<String>,
            /// Postal code: can be cleared.
            postal_code: Clearable<String>,
            /// State: can be cleared.
            state: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateTaxCalculation::customer_details`](crate::CreateTaxCalculation::customer_details).
    pub struct TaxCalculationCustomerDetailsParams {
        optional {
            /// Address source: one of `billing`, `shipping`.
            address_source: TaxCustomerDetailsAddressSource,
            /// Ip address.
            ip_address: String,
            /// Taxability override: one of `customer_exempt`, `none`, `reverse_charge`.
            taxability_override: TaxCustomerDetailsTaxabilityOverride,
        }
        boxed {
            /// Address.
            address: TaxCalculationCustomerDetailsAddressParams,
        }
        lists {
            /// Tax ids.
            tax_ids: TaxCalculationCustomerDetailsTaxIdParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxCalculationCustomerDetailsParams::tax_ids`](crate::TaxCalculationCustomerDetailsParams::tax_ids).
    pub struct TaxCalculationCustomerDetailsTaxIdParams {
        required {
            /// Type: one of 117 values.
            type_ = "type": TaxIdType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTaxCalculation::line_items`](crate::CreateTaxCalculation::line_items).
    pub struct TaxCalculationLineItemParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
        optional {
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Quantity.
            quantity: i64,
            /// Reference: at most 500 characters.
            reference: String,
            /// Tax behavior: one of `exclusive`, `inclusive`.
            tax_behavior: TaxCalculationLineItemTaxBehavior,
            /// Tax code.
            tax_code: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTaxCalculation::ship_from_details`](crate::CreateTaxCalculation::ship_from_details).
    pub struct TaxCalculationShipFromDetailsParams {
        required {
            /// Address.
            address: TaxCalculationCustomerDetailsAddressParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateTaxCalculation::shipping_cost`](crate::CreateTaxCalculation::shipping_cost).
    pub struct TaxCalculationShippingCostParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
            /// Tax behavior: one of `exclusive`, `inclusive`.
            tax_behavior: TaxCalculationTaxBehavior,
            /// Tax code.
            tax_code: String,
        }
    }
}
