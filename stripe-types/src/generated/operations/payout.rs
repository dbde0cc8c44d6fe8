// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, Payout, PayoutId, PayoutMethod, PayoutSourceType, Range,
    Timestamp,
};

crate::operation! {
    /// Cancels a payout.
    ///
    /// `POST /v1/payouts/{payout}/cancel`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/cancel)
    pub struct CancelPayout: Post "/v1/payouts/{payout}/cancel" Form => Payout {
        path {
            /// Payout: the id of a `payout`.
            payout: PayoutId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// Creates a payout.
    ///
    /// `POST /v1/payouts`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/create)
    pub struct CreatePayout: Post "/v1/payouts" Form => Payout {
        required {
            /// The amount sent to the bank account or card. In minor units of the currency.
            amount: i64,
            /// The currency of all amounts of the object.
            currency: Currency,
        }
        optional {
            /// A text of your own, shown in the Dashboard.
            description: String,
            /// The bank account or card that it goes to. It may have been deleted since.
            destination: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The speed: `standard` or `instant`. One of `instant`, `standard`.
            method: PayoutMethod,
            /// The payout method of Accounts v2 that it goes to.
            payout_method: String,
            /// The kind of balance that it came from: `card`, `bank_account` or `fpx`. One of `bank_account`,
            /// `card`, `fpx`.
            source_type: PayoutSourceType,
            /// The text on your bank statement. At most 22 characters.
            statement_descriptor: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// Lists payouts.
    ///
    /// `GET /v1/payouts`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/list)
    pub struct ListPayouts: Get "/v1/payouts" Form => List<Payout> {
        optional {
            /// Only objects whose `arrival_date` is in this range.
            arrival_date: Range<Timestamp>,
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
            /// Only objects with this `status`.
            status: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Payout>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payout.
    ///
    /// `GET /v1/payouts/{payout}`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/retrieve)
    pub struct RetrievePayout: Get "/v1/payouts/{payout}" Form => Payout {
        path {
            /// Payout: the id of a `payout`.
            payout: PayoutId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// Reverses a payout.
    ///
    /// `POST /v1/payouts/{payout}/reverse`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/reverse)
    pub struct ReversePayout: Post "/v1/payouts/{payout}/reverse" Form => Payout {
        path {
            /// Payout: the id of a `payout`.
            payout: PayoutId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// Updates a payout.
    ///
    /// `POST /v1/payouts/{payout}`, by the cargo feature `payout`.
    /// [Reference](https://docs.stripe.com/api/payouts/update)
    pub struct UpdatePayout: Post "/v1/payouts/{payout}" Form => Payout {
        path {
            /// Payout: the id of a `payout`.
            payout: PayoutId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Payout>,
        }
    }
}
