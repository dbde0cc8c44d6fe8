// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplicationFee, ApplicationFeeId, ChargeId, Expand, List, Range, Timestamp};

crate::operation! {
    /// `GET /v1/application_fees`
    pub struct ListApplicationFees: Get "/v1/application_fees" Form => List<ApplicationFee> {
        optional {
            charge: ChargeId,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ApplicationFee>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/application_fees/{id}/refund`
    pub struct RefundApplicationFee: Post "/v1/application_fees/{id}/refund" Form => ApplicationFee {
        path {
            id: ApplicationFeeId,
        }
        optional {
            amount: i64,
            directive: String,
        }
        lists {
            expand: Expand<ApplicationFee>,
        }
    }
}

crate::operation! {
    /// `GET /v1/application_fees/{id}`
    pub struct RetrieveApplicationFee: Get "/v1/application_fees/{id}" Form => ApplicationFee {
        path {
            id: ApplicationFeeId,
        }
        lists {
            expand: Expand<ApplicationFee>,
        }
    }
}
