// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, PaymentIntentId, TaxAssociation};

crate::operation! {
    /// Finds a tax association.
    ///
    /// `GET /v1/tax/associations/find`, by the cargo feature `tax_association`.
    /// [Reference](https://docs.stripe.com/api/tax/associations/find/retrieve)
    pub struct FindTaxAssociation: Get "/v1/tax/associations/find" Form => TaxAssociation {
        required {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxAssociation>,
        }
    }
}
