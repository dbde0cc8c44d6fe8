// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Decimal, PendingInvoiceItemIntervalParams, PriceTaxBehavior, ProductId};

crate::params! {
    /// Held by `SubscriptionItemParams.price_data`, `UpdateSubscriptionItemParams.price_data`, `CreateSubscriptionItem.price_data` and 1 more.
    pub struct SubscriptionItemPriceDataParams {
        required {
            currency: Currency,
            product: ProductId,
            recurring: PendingInvoiceItemIntervalParams,
        }
        optional {
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
    }
}
