// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `ProductParams.adjustable_quantity`, `CheckoutSessionLineItemParams.adjustable_quantity`, `OptionalItemParams.adjustable_quantity` and 3 more.
    pub struct AdjustableQuantityParams {
        required {
            enabled: bool,
        }
        optional {
            maximum: i64,
            minimum: i64,
        }
    }
}
