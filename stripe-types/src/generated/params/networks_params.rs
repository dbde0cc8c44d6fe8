// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::UsBankAccountNetworksSupported;

crate::params! {
    /// Held by `PaymentMethodOptionsUsBankAccountParams.networks`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.networks`.
    pub struct NetworksParams {
        lists {
            requested: UsBankAccountNetworksSupported,
        }
    }
}
