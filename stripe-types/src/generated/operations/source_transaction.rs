// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, SourceId, SourceTransaction};

crate::operation! {
    /// `GET /v1/sources/{source}/source_transactions`
    pub struct ListSourceSourceTransactions: Get "/v1/sources/{source}/source_transactions" Form => List<SourceTransaction> {
        path {
            source: SourceId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<SourceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/sources/{source}/source_transactions/{source_transaction}`
    pub struct RetrieveSourceSourceTransaction: Get "/v1/sources/{source}/source_transactions/{source_transaction}" Form => SourceTransaction {
        path {
            source: SourceId,
            source_transaction: String,
        }
        lists {
            expand: Expand<SourceTransaction>,
        }
    }
}
