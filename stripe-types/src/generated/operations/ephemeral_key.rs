// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, EphemeralKey, Expand};

crate::operation! {
    /// `POST /v1/ephemeral_keys`
    pub struct CreateEphemeralKey: Post "/v1/ephemeral_keys" Form => EphemeralKey {
        optional {
            customer: CustomerId,
            issuing_card: String,
            nonce: String,
            verification_session: String,
        }
        lists {
            expand: Expand<EphemeralKey>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/ephemeral_keys/{key}`
    pub struct DeleteEphemeralKey: Delete "/v1/ephemeral_keys/{key}" Form => EphemeralKey {
        path {
            key: String,
        }
        lists {
            expand: Expand<EphemeralKey>,
        }
    }
}
