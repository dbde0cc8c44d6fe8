// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, List, Map, TreasuryDebitReversal, TreasuryDebitReversalId};

crate::operation! {
    /// `POST /v1/treasury/debit_reversals`
    pub struct CreateTreasuryDebitReversal: Post "/v1/treasury/debit_reversals" Form => TreasuryDebitReversal {
        required {
            received_debit: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<TreasuryDebitReversal>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/debit_reversals`
    pub struct ListTreasuryDebitReversals: Get "/v1/treasury/debit_reversals" Form => List<TreasuryDebitReversal> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            received_debit: String,
            resolution: TreasuryDebitReversalResolution,
            starting_after: String,
            status: ListTreasuryDebitReversalsStatus,
        }
        lists {
            expand: Expand<List<TreasuryDebitReversal>>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTreasuryDebitReversals.status`.
    pub enum ListTreasuryDebitReversalsStatus {
        Canceled = "canceled",
        Completed = "completed",
        Processing = "processing",
    }
}

crate::operation! {
    /// `GET /v1/treasury/debit_reversals/{debit_reversal}`
    pub struct RetrieveTreasuryDebitReversal: Get "/v1/treasury/debit_reversals/{debit_reversal}" Form => TreasuryDebitReversal {
        path {
            debit_reversal: TreasuryDebitReversalId,
        }
        lists {
            expand: Expand<TreasuryDebitReversal>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTreasuryDebitReversals.resolution`.
    pub enum TreasuryDebitReversalResolution {
        Lost = "lost",
        Won = "won",
    }
}
