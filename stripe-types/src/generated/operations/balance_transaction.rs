// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BalanceTransaction, BalanceTransactionId, Currency, Expand, List, PayoutId, Range, Timestamp};

crate::operation! {
    /// Lists a balance history.
    ///
    /// `GET /v1/balance/history`, by the cargo feature `balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/balance/history/list)
    pub struct ListBalanceHistory: Get "/v1/balance/history" Form => List<BalanceTransaction> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `currency`.
            currency: Currency,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Payout: the id of a `payout`.
            payout: PayoutId,
            /// Only objects with this `source`.
            source: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`.
            type_ = "type": String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// Lists balance transactions.
    ///
    /// `GET /v1/balance_transactions`, by the cargo feature `balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/list)
    pub struct ListBalanceTransactions: Get "/v1/balance_transactions" Form => List<BalanceTransaction> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `currency`.
            currency: Currency,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Payout: the id of a `payout`.
            payout: PayoutId,
            /// Only objects with this `source`.
            source: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`.
            type_ = "type": String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// Retrieves a balance history.
    ///
    /// `GET /v1/balance/history/{id}`, by the cargo feature `balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/balance/history/retrieve)
    pub struct RetrieveBalanceHistory: Get "/v1/balance/history/{id}" Form => BalanceTransaction {
        path {
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BalanceTransaction>,
        }
    }
}

crate::operation! {
    /// Retrieves a balance transaction.
    ///
    /// `GET /v1/balance_transactions/{id}`, by the cargo feature `balance_transaction`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/retrieve)
    pub struct RetrieveBalanceTransaction: Get "/v1/balance_transactions/{id}" Form => BalanceTransaction {
        path {
            /// Id.
            id: BalanceTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BalanceTransaction>,
        }
    }
}
