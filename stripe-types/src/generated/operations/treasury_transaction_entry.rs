// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, List, Range, Timestamp, TreasuryTransactionEntry, TreasuryTransactionEntryId,
    TreasuryTransactionEntryOrderBy,
};

crate::operation! {
    /// Lists treasury transaction entries.
    ///
    /// `GET /v1/treasury/transaction_entries`, by the cargo feature `treasury_transaction_entry`.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/list)
    pub struct ListTreasuryTransactionEntries: Get "/v1/treasury/transaction_entries" Form => List<TreasuryTransactionEntry> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects whose `effective_at` is in this range.
            effective_at: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Order by: one of `created`, `effective_at`.
            order_by: TreasuryTransactionEntryOrderBy,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `transaction`.
            transaction: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryTransactionEntry>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury transaction entry.
    ///
    /// `GET /v1/treasury/transaction_entries/{id}`, by the cargo feature `treasury_transaction_entry`.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/retrieve)
    pub struct RetrieveTreasuryTransactionEntry: Get "/v1/treasury/transaction_entries/{id}" Form => TreasuryTransactionEntry {
        path {
            /// Id.
            id: TreasuryTransactionEntryId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryTransactionEntry>,
        }
    }
}
