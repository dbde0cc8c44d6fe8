// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, Mandate, MandateId};

crate::operation! {
    /// `GET /v1/mandates/{mandate}`
    pub struct RetrieveMandate: Get "/v1/mandates/{mandate}" Form => Mandate {
        path {
            mandate: MandateId,
        }
        lists {
            expand: Expand<Mandate>,
        }
    }
}
