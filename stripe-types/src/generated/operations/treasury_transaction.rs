// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, List, Range, Timestamp, TreasuryTransaction, TreasuryTransactionId, TreasuryTransactionStatus,
};

crate::operation! {
    /// `GET /v1/treasury/transactions`
    pub struct ListTreasuryTransactions: Get "/v1/treasury/transactions" Form => List<TreasuryTransaction> {
        required {
            financial_account: String,
        }
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            order_by: TreasuryTransactionOrderBy,
            starting_after: String,
            status: TreasuryTransactionStatus,
        }
        boxed {
            status_transitions: TreasuryTransactionStatusTransitionsParams,
        }
        lists {
            expand: Expand<List<TreasuryTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/transactions/{id}`
    pub struct RetrieveTreasuryTransaction: Get "/v1/treasury/transactions/{id}" Form => TreasuryTransaction {
        path {
            id: TreasuryTransactionId,
        }
        lists {
            expand: Expand<TreasuryTransaction>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTreasuryTransactions.order_by`.
    pub enum TreasuryTransactionOrderBy {
        Created = "created",
        PostedAt = "posted_at",
    }
}

crate::params! {
    /// Held by `ListTreasuryTransactions.status_transitions`.
    pub struct TreasuryTransactionStatusTransitionsParams {
        optional {
            posted_at: Range<Timestamp>,
        }
    }
}
