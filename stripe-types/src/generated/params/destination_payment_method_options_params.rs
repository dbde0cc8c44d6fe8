// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, UsBankAccountNetworksSupported};

crate::params! {
    /// Held by `CreateTreasuryOutboundPayment.destination_payment_method_options`, `CreateTreasuryOutboundTransfer.destination_payment_method_options`.
    pub struct DestinationPaymentMethodOptionsParams {
        boxed {
            us_bank_account: Clearable<DestinationPaymentMethodOptionsUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by `DestinationPaymentMethodOptionsParams.us_bank_account`.
    pub struct DestinationPaymentMethodOptionsUsBankAccountParams {
        optional {
            network: UsBankAccountNetworksSupported,
        }
    }
}
