// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, PersonAddressParams};

crate::params! {
    /// Held by `SetupIntentPaymentMethodDataParams.billing_details`, `CreatePaymentMethod.billing_details`, `UpdatePaymentMethod.billing_details`.
    pub struct PaymentMethodBillingDetailsParams {
        optional {
            email: Clearable<String>,
            name: Clearable<String>,
            phone: Clearable<String>,
            tax_id: String,
        }
        boxed {
            address: Clearable<PersonAddressParams>,
        }
    }
}
