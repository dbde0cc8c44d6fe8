// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, IssuingToken, IssuingTokenId, IssuingTokenStatus, List, Range, Timestamp};

crate::operation! {
    /// Lists issuing tokens.
    ///
    /// `GET /v1/issuing/tokens`, by the cargo feature `issuing_token`.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/list)
    pub struct ListIssuingTokens: Get "/v1/issuing/tokens" Form => List<IssuingToken> {
        required {
            /// Only objects with this `card`.
            card: String,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `deleted`, `requested`, `suspended`.
            status: IssuingTokenStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingToken>>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing token.
    ///
    /// `GET /v1/issuing/tokens/{token}`, by the cargo feature `issuing_token`.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/retrieve)
    pub struct RetrieveIssuingToken: Get "/v1/issuing/tokens/{token}" Form => IssuingToken {
        path {
            /// Token: the id of an `issuing.token`.
            token: IssuingTokenId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingToken>,
        }
    }
}

crate::operation! {
    /// Updates an issuing token.
    ///
    /// `POST /v1/issuing/tokens/{token}`, by the cargo feature `issuing_token`.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/update)
    pub struct UpdateIssuingToken: Post "/v1/issuing/tokens/{token}" Form => IssuingToken {
        path {
            /// Token: the id of an `issuing.token`.
            token: IssuingTokenId,
        }
        required {
            /// Status: one of `active`, `deleted`, `requested`, `suspended`.
            status: IssuingTokenStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingToken>,
        }
    }
}
