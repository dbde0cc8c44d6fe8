// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Decimal, PriceTaxBehavior, ProductId};

crate::params! {
    /// Held by `AddInvoiceItemParams.price_data`, `CreateInvoiceitem.price_data`, `UpdateInvoiceitem.price_data` and 2 more.
    pub struct PriceDataParams {
        required {
            currency: Currency,
            product: ProductId,
        }
        optional {
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
    }
}
