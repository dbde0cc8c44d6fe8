// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Expand, List, Map, Range, Timestamp, Topup, TopupId};

crate::operation! {
    /// `POST /v1/topups/{topup}/cancel`
    pub struct CancelTopup: Post "/v1/topups/{topup}/cancel" Form => Topup {
        path {
            topup: TopupId,
        }
        lists {
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// `POST /v1/topups`
    pub struct CreateTopup: Post "/v1/topups" Form => Topup {
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
            source: String,
            statement_descriptor: String,
            transfer_group: String,
        }
        lists {
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// `GET /v1/topups`
    pub struct ListTopups: Get "/v1/topups" Form => List<Topup> {
        optional {
            amount: Range<Timestamp>,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: ListTopupsStatus,
        }
        lists {
            expand: Expand<List<Topup>>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTopups.status`.
    pub enum ListTopupsStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

crate::operation! {
    /// `GET /v1/topups/{topup}`
    pub struct RetrieveTopup: Get "/v1/topups/{topup}" Form => Topup {
        path {
            topup: TopupId,
        }
        lists {
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// `POST /v1/topups/{topup}`
    pub struct UpdateTopup: Post "/v1/topups/{topup}" Form => Topup {
        path {
            topup: TopupId,
        }
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<Topup>,
        }
    }
}
