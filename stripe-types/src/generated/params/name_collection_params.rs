// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `NameCollectionParams.business`, `NameCollectionParams.individual`.
    pub struct NameCollectionBusinessParams {
        required {
            enabled: bool,
        }
        optional {
            optional: bool,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.name_collection`, `CreatePaymentLink.name_collection`, `UpdatePaymentLink.name_collection`.
    pub struct NameCollectionParams {
        boxed {
            business: NameCollectionBusinessParams,
            individual: NameCollectionBusinessParams,
        }
    }
}
