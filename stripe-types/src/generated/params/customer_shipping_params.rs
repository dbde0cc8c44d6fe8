// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonAddressParams;

crate::params! {
    /// Held by `CreateCustomer.shipping`, `UpdateCustomer.shipping`, `InvoiceCustomerDetailsParams.shipping`.
    pub struct CustomerShippingParams {
        required {
            address: PersonAddressParams,
            name: String,
        }
        optional {
            phone: String,
        }
    }
}
