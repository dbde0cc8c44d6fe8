// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, Range, Timestamp, Transfer, TransferId, TransferSourceType,
};

crate::operation! {
    /// Creates a transfer.
    ///
    /// `POST /v1/transfers`, by the cargo feature `transfer`.
    /// [Reference](https://docs.stripe.com/api/transfers/create)
    pub struct CreateTransfer: Post "/v1/transfers" Form => Transfer {
        required {
            /// The currency of all amounts of the object.
            currency: Currency,
            /// The connected account that gets the money.
            destination: String,
        }
        optional {
            /// The amount sent to the connected account, before reversals. In minor units of the currency.
            amount: i64,
            /// A text of your own, shown in the Dashboard and in some emails and exports.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The charge whose funds are used; the transfer then waits until these are available.
            source_transaction: String,
            /// The kind of balance that it came from. One of `bank_account`, `card`, `fpx`.
            source_type: TransferSourceType,
            /// A name of your own that ties transfers and charges together.
            transfer_group: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Transfer>,
        }
    }
}

crate::operation! {
    /// Lists transfers.
    ///
    /// `GET /v1/transfers`, by the cargo feature `transfer`.
    /// [Reference](https://docs.stripe.com/api/transfers/list)
    pub struct ListTransfers: Get "/v1/transfers" Form => List<Transfer> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `destination`.
            destination: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `transfer_group`.
            transfer_group: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Transfer>>,
        }
    }
}

crate::operation! {
    /// Retrieves a transfer.
    ///
    /// `GET /v1/transfers/{transfer}`, by the cargo feature `transfer`.
    /// [Reference](https://docs.stripe.com/api/transfers/retrieve)
    pub struct RetrieveTransfer: Get "/v1/transfers/{transfer}" Form => Transfer {
        path {
            /// Transfer: the id of a `transfer`.
            transfer: TransferId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Transfer>,
        }
    }
}

crate::operation! {
    /// Updates a transfer.
    ///
    /// `POST /v1/transfers/{transfer}`, by the cargo feature `transfer`.
    /// [Reference](https://docs.stripe.com/api/transfers/update)
    pub struct UpdateTransfer: Post "/v1/transfers/{transfer}" Form => Transfer {
        path {
            /// Transfer: the id of a `transfer`.
            transfer: TransferId,
        }
        optional {
            /// A text of your own, shown in the Dashboard and in some emails and exports. Can be cleared.
            description: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Transfer>,
        }
    }
}
