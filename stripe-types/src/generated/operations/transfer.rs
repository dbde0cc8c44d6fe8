// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Expand, List, Map, PayoutSourceType, Range, Timestamp, Transfer, TransferId};

crate::operation! {
    /// `POST /v1/transfers`
    pub struct CreateTransfer: Post "/v1/transfers" Form => Transfer {
        required {
            currency: Currency,
            destination: String,
        }
        optional {
            amount: i64,
            description: String,
            metadata: Map<Clearable<String>>,
            source_transaction: String,
            source_type: PayoutSourceType,
            transfer_group: String,
        }
        lists {
            expand: Expand<Transfer>,
        }
    }
}

crate::operation! {
    /// `GET /v1/transfers`
    pub struct ListTransfers: Get "/v1/transfers" Form => List<Transfer> {
        optional {
            created: Range<Timestamp>,
            destination: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
            transfer_group: String,
        }
        lists {
            expand: Expand<List<Transfer>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/transfers/{transfer}`
    pub struct RetrieveTransfer: Get "/v1/transfers/{transfer}" Form => Transfer {
        path {
            transfer: TransferId,
        }
        lists {
            expand: Expand<Transfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/transfers/{transfer}`
    pub struct UpdateTransfer: Post "/v1/transfers/{transfer}" Form => Transfer {
        path {
            transfer: TransferId,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<Transfer>,
        }
    }
}
