// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Decimal, PriceTaxBehavior, ProductId};

crate::params! {
    /// Held by `SubscriptionAddInvoiceItemParams.price_data`, `CreateInvoiceitem.price_data`, `UpdateInvoiceitem.price_data` and 2 more.
    pub struct InvoiceitemPriceDataParams {
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
