// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, IssuingToken, IssuingTokenId, IssuingTokenStatus, List, Range, Timestamp};

crate::operation! {
    /// `GET /v1/issuing/tokens`
    pub struct ListIssuingTokens: Get "/v1/issuing/tokens" Form => List<IssuingToken> {
        required {
            card: String,
        }
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: IssuingTokenStatus,
        }
        lists {
            expand: Expand<List<IssuingToken>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/tokens/{token}`
    pub struct RetrieveIssuingToken: Get "/v1/issuing/tokens/{token}" Form => IssuingToken {
        path {
            token: IssuingTokenId,
        }
        lists {
            expand: Expand<IssuingToken>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/tokens/{token}`
    pub struct UpdateIssuingToken: Post "/v1/issuing/tokens/{token}" Form => IssuingToken {
        path {
            token: IssuingTokenId,
        }
        required {
            status: UpdateIssuingTokenStatus,
        }
        lists {
            expand: Expand<IssuingToken>,
        }
    }
}

crate::open_enum! {
    /// Values of `UpdateIssuingToken.status`.
    pub enum UpdateIssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Suspended = "suspended",
    }
}
