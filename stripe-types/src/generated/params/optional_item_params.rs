// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AdjustableQuantityParams, PriceId};

crate::params! {
    /// Held by `CreateCheckoutSession.optional_items`, `CreatePaymentLink.optional_items`, `UpdatePaymentLink.optional_items`.
    pub struct OptionalItemParams {
        required {
            price: PriceId,
            quantity: i64,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
        }
    }
}
