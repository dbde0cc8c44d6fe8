// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, EphemeralKey, Expand};

crate::operation! {
    /// Creates an ephemeral key.
    ///
    /// `POST /v1/ephemeral_keys`, by the cargo feature `ephemeral_key`.
    /// [Reference](https://docs.stripe.com/api/ephemeral_keys/create)
    pub struct CreateEphemeralKey: Post "/v1/ephemeral_keys" Form => EphemeralKey {
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Issuing card.
            issuing_card: String,
            /// Nonce.
            nonce: String,
            /// Verification session.
            verification_session: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EphemeralKey>,
        }
    }
}

crate::operation! {
    /// Deletes an ephemeral key.
    ///
    /// `DELETE /v1/ephemeral_keys/{key}`, by the cargo feature `ephemeral_key`.
    /// [Reference](https://docs.stripe.com/api/ephemeral_keys/delete)
    pub struct DeleteEphemeralKey: Delete "/v1/ephemeral_keys/{key}" Form => EphemeralKey {
        path {
            /// Key.
            key: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EphemeralKey>,
        }
    }
}
