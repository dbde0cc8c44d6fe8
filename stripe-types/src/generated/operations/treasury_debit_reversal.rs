// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, Map, TreasuryDebitReversal, TreasuryDebitReversalId,
    TreasuryDebitReversalResolution, TreasuryDebitReversalStatus,
};

crate::operation! {
    /// Creates a treasury debit reversal.
    ///
    /// `POST /v1/treasury/debit_reversals`, by the cargo feature `treasury_debit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/create)
    pub struct CreateTreasuryDebitReversal: Post "/v1/treasury/debit_reversals" Form => TreasuryDebitReversal {
        required {
            /// Received debit.
            received_debit: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryDebitReversal>,
        }
    }
}

crate::operation! {
    /// Lists treasury debit reversals.
    ///
    /// `GET /v1/treasury/debit_reversals`, by the cargo feature `treasury_debit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/list)
    pub struct ListTreasuryDebitReversals: Get "/v1/treasury/debit_reversals" Form => List<TreasuryDebitReversal> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `received_debit`.
            received_debit: String,
            /// Resolution: one of `lost`, `won`.
            resolution: TreasuryDebitReversalResolution,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `completed`, `failed`, `processing`,
            /// `succeeded`.
            status: TreasuryDebitReversalStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryDebitReversal>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury debit reversal.
    ///
    /// `GET /v1/treasury/debit_reversals/{debit_reversal}`, by the cargo feature `treasury_debit_reversal`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/retrieve)
    pub struct RetrieveTreasuryDebitReversal: Get "/v1/treasury/debit_reversals/{debit_reversal}" Form => TreasuryDebitReversal {
        path {
            /// Debit reversal: the id of a `treasury.debit_reversal`.
            debit_reversal: TreasuryDebitReversalId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryDebitReversal>,
        }
    }
}
