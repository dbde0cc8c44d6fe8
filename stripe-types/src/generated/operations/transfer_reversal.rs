// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, List, Map, TransferId, TransferReversal};

crate::operation! {
    /// Creates a transfer reversal.
    ///
    /// `POST /v1/transfers/{id}/reversals`, by the cargo feature `transfer_reversal`.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals)
    pub struct CreateTransferReversal: Post "/v1/transfers/{id}/reversals" Form => TransferReversal {
        path {
            /// Id.
            id: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Refund application fee.
            refund_application_fee: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TransferReversal>,
        }
    }
}

crate::operation! {
    /// Lists transfer reversals.
    ///
    /// `GET /v1/transfers/{id}/reversals`, by the cargo feature `transfer_reversal`.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/list)
    pub struct ListTransferReversals: Get "/v1/transfers/{id}/reversals" Form => List<TransferReversal> {
        path {
            /// Id.
            id: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TransferReversal>>,
        }
    }
}

crate::operation! {
    /// Retrieves a transfer reversal.
    ///
    /// `GET /v1/transfers/{transfer}/reversals/{id}`, by the cargo feature `transfer_reversal`.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/retrieve)
    pub struct RetrieveTransferReversal: Get "/v1/transfers/{transfer}/reversals/{id}" Form => TransferReversal {
        path {
            /// Id.
            id: String,
            /// Transfer: the id of a `transfer`.
            transfer: TransferId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TransferReversal>,
        }
    }
}

crate::operation! {
    /// Updates a transfer reversal.
    ///
    /// `POST /v1/transfers/{transfer}/reversals/{id}`, by the cargo feature `transfer_reversal`.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/update)
    pub struct UpdateTransferReversal: Post "/v1/transfers/{transfer}/reversals/{id}" Form => TransferReversal {
        path {
            /// Id.
            id: String,
            /// Transfer: the id of a `transfer`.
            transfer: TransferId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TransferReversal>,
        }
    }
}
