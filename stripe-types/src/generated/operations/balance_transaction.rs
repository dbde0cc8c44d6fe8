// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BalanceTransaction, BalanceTransactionId, Currency, Expand, List, PayoutId, Range, Timestamp};

crate::operation! {
    /// `GET /v1/balance/history`
    pub struct ListBalanceHistory: Get "/v1/balance/history" Form => List<BalanceTransaction> {
        optional {
            created: Range<Timestamp>,
            currency: Currency,
            ending_before: String,
            limit: i64,
            payout: PayoutId,
            source: String,
            starting_after: String,
            type_ = "type": String,
        }
        lists {
            expand: Expand<List<BalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/balance_transactions`
    pub struct ListBalanceTransactions: Get "/v1/balance_transactions" Form => List<BalanceTransaction> {
        optional {
            created: Range<Timestamp>,
            currency: Currency,
            ending_before: String,
            limit: i64,
            payout: PayoutId,
            source: String,
            starting_after: String,
            type_ = "type": String,
        }
        lists {
            expand: Expand<List<BalanceTransaction>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/balance/history/{id}`
    pub struct RetrieveBalanceHistory: Get "/v1/balance/history/{id}" Form => BalanceTransaction {
        path {
            id: String,
        }
        lists {
            expand: Expand<BalanceTransaction>,
        }
    }
}

crate::operation! {
    /// `GET /v1/balance_transactions/{id}`
    pub struct RetrieveBalanceTransaction: Get "/v1/balance_transactions/{id}" Form => BalanceTransaction {
        path {
            id: BalanceTransactionId,
        }
        lists {
            expand: Expand<BalanceTransaction>,
        }
    }
}
