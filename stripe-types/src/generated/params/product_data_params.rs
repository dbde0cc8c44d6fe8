// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map};

crate::params! {
    /// Held by `PaymentLinkLineItemPriceDataParams.product_data`, `LineItemPriceDataParams.product_data`.
    pub struct ProductDataParams {
        required {
            name: String,
        }
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            tax_code: String,
            unit_label: String,
        }
        lists {
            images: String,
        }
    }
}
