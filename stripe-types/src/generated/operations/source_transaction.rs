// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, SourceId, SourceTransaction};

crate::operation! {
    /// Lists source source transactions.
    ///
    /// `GET /v1/sources/{source}/source_transactions`, by the cargo feature `source_transaction`.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/list)
    pub struct ListSourceSourceTransactions: Get "/v1/sources/{source}/source_transactions" Form => List<SourceTransaction> {
        path {
            /// Source: the id of a `source`.
            source: SourceId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<SourceTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a source source transaction.
    ///
    /// `GET /v1/sources/{source}/source_transactions/{source_transaction}`, by the cargo feature
    /// `source_transaction`. [Reference](https://docs.stripe.com/api/sources/source_transactions/retrieve)
    pub struct RetrieveSourceSourceTransaction: Get "/v1/sources/{source}/source_transactions/{source_transaction}" Form => SourceTransaction {
        path {
            /// Source: the id of a `source`.
            source: SourceId,
            /// Source transaction.
            source_transaction: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SourceTransaction>,
        }
    }
}
