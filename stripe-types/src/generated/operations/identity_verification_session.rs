// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IdentityVerificationSession, IdentityVerificationSessionId,
    IdentityVerificationSessionOptionsParams, IdentityVerificationSessionProvidedDetailsParams,
    IdentityVerificationSessionRelatedPersonParams, IdentityVerificationSessionStatus,
    IdentityVerificationSessionType, List, Map, Range, Timestamp,
};

crate::operation! {
    /// Cancels an identity verification session.
    ///
    /// `POST /v1/identity/verification_sessions/{session}/cancel`, by the cargo feature
    /// `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/cancel)
    pub struct CancelIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}/cancel" Form => IdentityVerificationSession {
        path {
            /// Session: the id of an `identity.verification_session`.
            session: IdentityVerificationSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// Creates an identity verification session.
    ///
    /// `POST /v1/identity/verification_sessions`, by the cargo feature `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/create)
    pub struct CreateIdentityVerificationSession: Post "/v1/identity/verification_sessions" Form => IdentityVerificationSession {
        optional {
            /// Client reference id.
            client_reference_id: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Related customer.
            related_customer: String,
            /// Related customer account.
            related_customer_account: String,
            /// Return url.
            return_url: String,
            /// Type: one of `document`, `id_number`, `verification_flow`.
            type_ = "type": IdentityVerificationSessionType,
            /// Verification flow.
            verification_flow: String,
        }
        boxed {
            /// Options.
            options: IdentityVerificationSessionOptionsParams,
            /// Provided details.
            provided_details: IdentityVerificationSessionProvidedDetailsParams,
            /// Related person.
            related_person: IdentityVerificationSessionRelatedPersonParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// Lists identity verification sessions.
    ///
    /// `GET /v1/identity/verification_sessions`, by the cargo feature `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/list)
    pub struct ListIdentityVerificationSessions: Get "/v1/identity/verification_sessions" Form => List<IdentityVerificationSession> {
        optional {
            /// Only objects with this `client_reference_id`.
            client_reference_id: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `related_customer`.
            related_customer: String,
            /// Only objects with this `related_customer_account`.
            related_customer_account: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `processing`, `requires_input`,
            /// `verified`.
            status: IdentityVerificationSessionStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IdentityVerificationSession>>,
        }
    }
}

crate::operation! {
    /// Redacts an identity verification session.
    ///
    /// `POST /v1/identity/verification_sessions/{session}/redact`, by the cargo feature
    /// `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/redact)
    pub struct RedactIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}/redact" Form => IdentityVerificationSession {
        path {
            /// Session: the id of an `identity.verification_session`.
            session: IdentityVerificationSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// Retrieves an identity verification session.
    ///
    /// `GET /v1/identity/verification_sessions/{session}`, by the cargo feature
    /// `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/retrieve)
    pub struct RetrieveIdentityVerificationSession: Get "/v1/identity/verification_sessions/{session}" Form => IdentityVerificationSession {
        path {
            /// Session: the id of an `identity.verification_session`.
            session: IdentityVerificationSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// Updates an identity verification session.
    ///
    /// `POST /v1/identity/verification_sessions/{session}`, by the cargo feature
    /// `identity_verification_session`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/update)
    pub struct UpdateIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}" Form => IdentityVerificationSession {
        path {
            /// Session: the id of an `identity.verification_session`.
            session: IdentityVerificationSessionId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Type: one of `document`, `id_number`, `verification_flow`.
            type_ = "type": IdentityVerificationSessionType,
        }
        boxed {
            /// Options.
            options: IdentityVerificationSessionOptionsParams,
            /// Provided details.
            provided_details: IdentityVerificationSessionProvidedDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationSession>,
        }
    }
}
