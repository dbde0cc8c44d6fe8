// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodConfigDisplayPreferencePreference;

crate::params! {
    /// Held by
    /// [`CreatePaymentMethodConfigurationEntryParams::display_preference`](crate::CreatePaymentMethodConfigurationEntryParams::display_preference).
    pub struct CreatePaymentMethodConfigurationEntryDisplayPreferenceParams {
        optional {
            /// Preference: one of `none`, `off`, `on`.
            preference: PaymentMethodConfigDisplayPreferencePreference,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethodConfiguration::eps`](crate::CreatePaymentMethodConfiguration::eps),
    /// [`CreatePaymentMethodConfiguration::fpx`](crate::CreatePaymentMethodConfiguration::fpx),
    /// [`CreatePaymentMethodConfiguration::jcb`](crate::CreatePaymentMethodConfiguration::jcb) and 117 more.
    pub struct CreatePaymentMethodConfigurationEntryParams {
        boxed {
            /// Display preference.
            display_preference: CreatePaymentMethodConfigurationEntryDisplayPreferenceParams,
        }
    }
}
