// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, Mandate, MandateId};

crate::operation! {
    /// Retrieves a mandate.
    ///
    /// `GET /v1/mandates/{mandate}`, by the cargo feature `mandate`.
    /// [Reference](https://docs.stripe.com/api/mandates/retrieve)
    pub struct RetrieveMandate: Get "/v1/mandates/{mandate}" Form => Mandate {
        path {
            /// Mandate: the id of a `mandate`.
            mandate: MandateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Mandate>,
        }
    }
}
