// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, List, Map, TransferId, TransferReversal};

crate::operation! {
    /// `POST /v1/transfers/{id}/reversals`
    pub struct CreateTransferReversal: Post "/v1/transfers/{id}/reversals" Form => TransferReversal {
        path {
            id: String,
        }
        optional {
            amount: i64,
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
            refund_application_fee: bool,
        }
        lists {
            expand: Expand<TransferReversal>,
        }
    }
}

crate::operation! {
    /// `GET /v1/transfers/{id}/reversals`
    pub struct ListTransferReversals: Get "/v1/transfers/{id}/reversals" Form => List<TransferReversal> {
        path {
            id: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TransferReversal>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/transfers/{transfer}/reversals/{id}`
    pub struct RetrieveTransferReversal: Get "/v1/transfers/{transfer}/reversals/{id}" Form => TransferReversal {
        path {
            id: String,
            transfer: TransferId,
        }
        lists {
            expand: Expand<TransferReversal>,
        }
    }
}

crate::operation! {
    /// `POST /v1/transfers/{transfer}/reversals/{id}`
    pub struct UpdateTransferReversal: Post "/v1/transfers/{transfer}/reversals/{id}" Form => TransferReversal {
        path {
            id: String,
            transfer: TransferId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<TransferReversal>,
        }
    }
}
