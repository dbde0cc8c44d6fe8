// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AddressParams, Clearable};

crate::params! {
    /// Held by `CreateInvoice.shipping_details`, `UpdateInvoice.shipping_details`, `CreateTestConfirmationToken.shipping`.
    pub struct InvoiceShippingDetailsParams {
        required {
            address: AddressParams,
            name: String,
        }
        optional {
            phone: Clearable<String>,
        }
    }
}
