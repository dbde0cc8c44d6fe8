// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AddressParams;

crate::params! {
    /// Held by `CreateCustomer.shipping`, `UpdateCustomer.shipping`, `InvoiceCustomerDetailsParams.shipping`.
    pub struct CustomerShippingParams {
        required {
            address: AddressParams,
            name: String,
        }
        optional {
            phone: String,
        }
    }
}
