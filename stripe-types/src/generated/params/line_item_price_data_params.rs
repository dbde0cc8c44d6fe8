// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Decimal, PriceTaxBehavior, ProductDataParams, ProductId};

crate::params! {
    /// Held by `InvoiceLineParams.price_data`, `UpdateInvoiceLine.price_data`, `UpdateInvoiceLinesLineParams.price_data`.
    pub struct LineItemPriceDataParams {
        required {
            currency: Currency,
        }
        optional {
            product: ProductId,
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            product_data: ProductDataParams,
        }
    }
}
