// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, PaymentIntentId, TaxAssociation};

crate::operation! {
    /// `GET /v1/tax/associations/find`
    pub struct FindTaxAssociation: Get "/v1/tax/associations/find" Form => TaxAssociation {
        required {
            payment_intent: PaymentIntentId,
        }
        lists {
            expand: Expand<TaxAssociation>,
        }
    }
}
