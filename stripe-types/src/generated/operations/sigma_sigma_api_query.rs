// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, SigmaApiQuery};

crate::operation! {
    /// Updates a sigma saved query.
    ///
    /// `POST /v1/sigma/saved_queries/{id}`, by the cargo feature `sigma_sigma_api_query`.
    /// [Reference](https://docs.stripe.com/api/sigma/saved_queries/update)
    pub struct UpdateSigmaSavedQuery: Post "/v1/sigma/saved_queries/{id}" Form => SigmaApiQuery {
        path {
            /// Id.
            id: String,
        }
        optional {
            /// Name.
            name: String,
            /// Sql: at most 100000 characters.
            sql: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SigmaApiQuery>,
        }
    }
}
