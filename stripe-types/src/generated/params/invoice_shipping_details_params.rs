// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, PersonAddressParams};

crate::params! {
    /// Held by `CreateInvoice.shipping_details`, `UpdateInvoice.shipping_details`, `CreateTestConfirmationToken.shipping`.
    pub struct InvoiceShippingDetailsParams {
        required {
            address: PersonAddressParams,
            name: String,
        }
        optional {
            phone: Clearable<String>,
        }
    }
}
