// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, SigmaApiQuery};

crate::operation! {
    /// `POST /v1/sigma/saved_queries/{id}`
    pub struct UpdateSigmaSavedQuery: Post "/v1/sigma/saved_queries/{id}" Form => SigmaApiQuery {
        path {
            id: String,
        }
        optional {
            name: String,
            sql: String,
        }
        lists {
            expand: Expand<SigmaApiQuery>,
        }
    }
}
