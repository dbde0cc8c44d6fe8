// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, Range, Timestamp, TreasuryTransactionEntry, TreasuryTransactionEntryId};

crate::operation! {
    /// `GET /v1/treasury/transaction_entries`
    pub struct ListTreasuryTransactionEntries: Get "/v1/treasury/transaction_entries" Form => List<TreasuryTransactionEntry> {
        required {
            financial_account: String,
        }
        optional {
            created: Range<Timestamp>,
            effective_at: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            order_by: TreasuryTransactionEntryOrderBy,
            starting_after: String,
            transaction: String,
        }
        lists {
            expand: Expand<List<TreasuryTransactionEntry>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/transaction_entries/{id}`
    pub struct RetrieveTreasuryTransactionEntry: Get "/v1/treasury/transaction_entries/{id}" Form => TreasuryTransactionEntry {
        path {
            id: TreasuryTransactionEntryId,
        }
        lists {
            expand: Expand<TreasuryTransactionEntry>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTreasuryTransactionEntries.order_by`.
    pub enum TreasuryTransactionEntryOrderBy {
        Created = "created",
        EffectiveAt = "effective_at",
    }
}
