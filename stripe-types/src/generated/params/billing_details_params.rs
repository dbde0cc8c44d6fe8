// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AddressParams, Clearable};

crate::params! {
    /// Held by `PaymentMethodDataParams.billing_details`, `CreatePaymentMethod.billing_details`, `UpdatePaymentMethod.billing_details`.
    pub struct BillingDetailsParams {
        optional {
            email: Clearable<String>,
            name: Clearable<String>,
            phone: Clearable<String>,
            tax_id: String,
        }
        boxed {
            address: Clearable<AddressParams>,
        }
    }
}
