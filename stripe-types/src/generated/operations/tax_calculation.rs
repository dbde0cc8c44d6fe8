// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, Expand, TaxCalculation, TaxCalculationCustomerDetailsParams,
    TaxCalculationLineItemParams, TaxCalculationShipFromDetailsParams, TaxCalculationShippingCostParams,
};

crate::operation! {
    /// Creates a tax calculation.
    ///
    /// `POST /v1/tax/calculations`, by the cargo feature `tax_calculation`.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/create)
    pub struct CreateTaxCalculation: Post "/v1/tax/calculations" Form => TaxCalculation {
        required {
            /// Currency.
            currency: Currency,
        }
        required_lists {
            /// Line items.
            line_items: TaxCalculationLineItemParams,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Tax date.
            tax_date: i64,
        }
        boxed {
            /// Customer details.
            customer_details: TaxCalculationCustomerDetailsParams,
            /// Ship from details.
            ship_from_details: TaxCalculationShipFromDetailsParams,
            /// Shipping cost.
            shipping_cost: TaxCalculationShippingCostParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxCalculation>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax calculation.
    ///
    /// `GET /v1/tax/calculations/{calculation}`, by the cargo feature `tax_calculation`.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/retrieve)
    pub struct RetrieveTaxCalculation: Get "/v1/tax/calculations/{calculation}" Form => TaxCalculation {
        path {
            /// Calculation.
            calculation: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxCalculation>,
        }
    }
}
