// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, Map, TreasuryCreditReversal, TreasuryCreditReversalId,
    TreasuryCreditReversalStatus,
};

crate::operation! {
    /// Creates a treasury credit reversal.
    ///
    /// `POST /v1/treasury/credit_reversals`, by the cargo feature `treasury_credit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/create)
    pub struct CreateTreasuryCreditReversal: Post "/v1/treasury/credit_reversals" Form => TreasuryCreditReversal {
        required {
            /// Received credit.
            received_credit: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryCreditReversal>,
        }
    }
}

crate::operation! {
    /// Lists treasury credit reversals.
    ///
    /// `GET /v1/treasury/credit_reversals`, by the cargo feature `treasury_credit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/list)
    pub struct ListTreasuryCreditReversals: Get "/v1/treasury/credit_reversals" Form => List<TreasuryCreditReversal> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `received_credit`.
            received_credit: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `posted`, `processing`.
            status: TreasuryCreditReversalStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryCreditReversal>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury credit reversal.
    ///
    /// `GET /v1/treasury/credit_reversals/{credit_reversal}`, by the cargo feature
    /// `treasury_credit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/retrieve)
    pub struct RetrieveTreasuryCreditReversal: Get "/v1/treasury/credit_reversals/{credit_reversal}" Form => TreasuryCreditReversal {
        path {
            /// Credit reversal: the id of a `treasury.credit_reversal`.
            credit_reversal: TreasuryCreditReversalId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryCreditReversal>,
        }
    }
}
