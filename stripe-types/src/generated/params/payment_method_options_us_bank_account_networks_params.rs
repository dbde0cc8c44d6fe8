// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::UsBankAccountNetworksSupported;

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsUsBankAccountParams.networks`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.networks`.
    pub struct SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams {
        lists {
            requested: UsBankAccountNetworksSupported,
        }
    }
}
