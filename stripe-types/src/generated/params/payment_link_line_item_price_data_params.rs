// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Decimal, PendingInvoiceItemIntervalParams, PriceTaxBehavior, ProductDataParams, ProductId,
};

crate::params! {
    /// Held by `CheckoutSessionLineItemParams.price_data`, `UpdateCheckoutSessionLineItemParams.price_data`, `PaymentLinkLineItemParams.price_data`.
    pub struct PaymentLinkLineItemPriceDataParams {
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
            recurring: PendingInvoiceItemIntervalParams,
        }
    }
}
