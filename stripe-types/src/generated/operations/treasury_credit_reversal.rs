// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, Map, TreasuryCreditReversal, TreasuryCreditReversalId,
    TreasuryCreditReversalStatus,
};

crate::operation! {
    /// `POST /v1/treasury/credit_reversals`
    pub struct CreateTreasuryCreditReversal: Post "/v1/treasury/credit_reversals" Form => TreasuryCreditReversal {
        required {
            received_credit: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<TreasuryCreditReversal>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/credit_reversals`
    pub struct ListTreasuryCreditReversals: Get "/v1/treasury/credit_reversals" Form => List<TreasuryCreditReversal> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            received_credit: String,
            starting_after: String,
            status: TreasuryCreditReversalStatus,
        }
        lists {
            expand: Expand<List<TreasuryCreditReversal>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/credit_reversals/{credit_reversal}`
    pub struct RetrieveTreasuryCreditReversal: Get "/v1/treasury/credit_reversals/{credit_reversal}" Form => TreasuryCreditReversal {
        path {
            credit_reversal: TreasuryCreditReversalId,
        }
        lists {
            expand: Expand<TreasuryCreditReversal>,
        }
    }
}
