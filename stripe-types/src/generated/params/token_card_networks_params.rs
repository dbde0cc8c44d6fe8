// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TokenCardNetworksPreferred;

crate::params! {
    /// Held by `PaymentMethodCardParams.networks`, `TokenCardParams.networks`.
    pub struct TokenCardNetworksParams {
        optional {
            preferred: TokenCardNetworksPreferred,
        }
    }
}
