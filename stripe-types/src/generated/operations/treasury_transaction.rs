// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, List, Range, Timestamp, TreasuryTransaction, TreasuryTransactionId, TreasuryTransactionOrderBy,
    TreasuryTransactionStatus, TreasuryTransactionStatusTransitionsParams,
};

crate::operation! {
    /// Lists treasury transactions.
    ///
    /// `GET /v1/treasury/transactions`, by the cargo feature `treasury_transaction`.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/list)
    pub struct ListTreasuryTransactions: Get "/v1/treasury/transactions" Form => List<TreasuryTransaction> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Order by: one of `created`, `posted_at`.
            order_by: TreasuryTransactionOrderBy,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `open`, `posted`, `void`.
            status: TreasuryTransactionStatus,
        }
        boxed {
            /// Only objects with this `status_transitions`.
            status_transitions: TreasuryTransactionStatusTransitionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury transaction.
    ///
    /// `GET /v1/treasury/transactions/{id}`, by the cargo feature `treasury_transaction`.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/retrieve)
    pub struct RetrieveTreasuryTransaction: Get "/v1/treasury/transactions/{id}" Form => TreasuryTransaction {
        path {
            /// Id.
            id: TreasuryTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryTransaction>,
        }
    }
}
