// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxIdCollectionRequired;

crate::params! {
    /// Held by `CreateCheckoutSession.tax_id_collection`, `CreatePaymentLink.tax_id_collection`, `UpdatePaymentLink.tax_id_collection`.
    pub struct TaxIdCollectionParams {
        required {
            enabled: bool,
        }
        optional {
            required: TaxIdCollectionRequired,
        }
    }
}
