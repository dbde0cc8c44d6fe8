// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Expand, Map, Source, SourceFlow, SourceId, SourceMandateParams,
    SourceOrderParams, SourceOwnerParams, SourceReceiverParams, SourceRedirectParams, SourceUsage,
};

crate::operation! {
    /// Creates a source.
    ///
    /// `POST /v1/sources`, by the cargo feature `source`.
    /// [Reference](https://docs.stripe.com/api/sources/create)
    pub struct CreateSource: Post "/v1/sources" Form => Source {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Customer: the id of a `customer`; at most 500 characters.
            customer: CustomerId,
            /// Flow: one of `code_verification`, `none`, `receiver`, `redirect`.
            flow: SourceFlow,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Original source.
            original_source: String,
            /// Statement descriptor.
            statement_descriptor: String,
            /// Token.
            token: String,
            /// Type.
            type_ = "type": String,
            /// Usage: one of `reusable`, `single_use`.
            usage: SourceUsage,
        }
        boxed {
            /// Mandate.
            mandate: SourceMandateParams,
            /// Owner.
            owner: SourceOwnerParams,
            /// Receiver.
            receiver: SourceReceiverParams,
            /// Redirect.
            redirect: SourceRedirectParams,
            /// Source order.
            source_order: SourceOrderParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Source>,
        }
    }
}

crate::operation! {
    /// Retrieves a source.
    ///
    /// `GET /v1/sources/{source}`, by the cargo feature `source`.
    /// [Reference](https://docs.stripe.com/api/sources/retrieve)
    pub struct RetrieveSource: Get "/v1/sources/{source}" Form => Source {
        path {
            /// Source: the id of a `source`.
            source: SourceId,
        }
        optional {
            /// Client secret.
            client_secret: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Source>,
        }
    }
}

crate::operation! {
    /// Updates a source.
    ///
    /// `POST /v1/sources/{source}`, by the cargo feature `source`.
    /// [Reference](https://docs.stripe.com/api/sources/update)
    pub struct UpdateSource: Post "/v1/sources/{source}" Form => Source {
        path {
            /// Source: the id of a `source`.
            source: SourceId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Mandate.
            mandate: SourceMandateParams,
            /// Owner.
            owner: SourceOwnerParams,
            /// Source order.
            source_order: SourceOrderParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Source>,
        }
    }
}

crate::operation! {
    /// Verifies a source.
    ///
    /// `POST /v1/sources/{source}/verify`, by the cargo feature `source`.
    /// [Reference](https://docs.stripe.com/api/sources/verify)
    pub struct VerifySource: Post "/v1/sources/{source}/verify" Form => Source {
        path {
            /// Source: the id of a `source`.
            source: SourceId,
        }
        required_lists {
            /// Values.
            values: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Source>,
        }
    }
}
