// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplicationFeeId, Clearable, Expand, FeeRefund, List, Map};

crate::operation! {
    /// `POST /v1/application_fees/{id}/refunds`
    pub struct CreateApplicationFeeRefund: Post "/v1/application_fees/{id}/refunds" Form => FeeRefund {
        path {
            id: ApplicationFeeId,
        }
        optional {
            amount: i64,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<FeeRefund>,
        }
    }
}

crate::operation! {
    /// `GET /v1/application_fees/{id}/refunds`
    pub struct ListApplicationFeeRefunds: Get "/v1/application_fees/{id}/refunds" Form => List<FeeRefund> {
        path {
            id: ApplicationFeeId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<FeeRefund>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/application_fees/{fee}/refunds/{id}`
    pub struct RetrieveApplicationFeeRefund: Get "/v1/application_fees/{fee}/refunds/{id}" Form => FeeRefund {
        path {
            fee: String,
            id: String,
        }
        lists {
            expand: Expand<FeeRefund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/application_fees/{fee}/refunds/{id}`
    pub struct UpdateApplicationFeeRefund: Post "/v1/application_fees/{fee}/refunds/{id}" Form => FeeRefund {
        path {
            fee: String,
            id: String,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<FeeRefund>,
        }
    }
}
