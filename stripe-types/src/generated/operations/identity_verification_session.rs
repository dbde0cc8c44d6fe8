// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IdentityDocumentReportType, IdentityVerificationSession,
    IdentityVerificationSessionId, IdentityVerificationSessionStatus, IdentityVerificationSessionType, List,
    Map, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/identity/verification_sessions/{session}/cancel`
    pub struct CancelIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}/cancel" Form => IdentityVerificationSession {
        path {
            session: IdentityVerificationSessionId,
        }
        lists {
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// `POST /v1/identity/verification_sessions`
    pub struct CreateIdentityVerificationSession: Post "/v1/identity/verification_sessions" Form => IdentityVerificationSession {
        optional {
            client_reference_id: String,
            metadata: Map<Clearable<String>>,
            related_customer: String,
            related_customer_account: String,
            return_url: String,
            type_ = "type": IdentityVerificationSessionType,
            verification_flow: String,
        }
        boxed {
            options: OptionsParams,
            provided_details: ProvidedDetailsParams,
            related_person: IdentityVerificationSessionRelatedPersonParams,
        }
        lists {
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::params! {
    /// Held by `CreateIdentityVerificationSession.related_person`.
    pub struct IdentityVerificationSessionRelatedPersonParams {
        required {
            account: String,
            person: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/identity/verification_sessions`
    pub struct ListIdentityVerificationSessions: Get "/v1/identity/verification_sessions" Form => List<IdentityVerificationSession> {
        optional {
            client_reference_id: String,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            related_customer: String,
            related_customer_account: String,
            starting_after: String,
            status: IdentityVerificationSessionStatus,
        }
        lists {
            expand: Expand<List<IdentityVerificationSession>>,
        }
    }
}

crate::params! {
    /// Held by `OptionsParams.document`.
    pub struct OptionsDocumentParams {
        optional {
            require_id_number: bool,
            require_live_capture: bool,
            require_matching_selfie: bool,
        }
        lists {
            allowed_types: IdentityDocumentReportType,
        }
    }
}

crate::params! {
    /// Held by `CreateIdentityVerificationSession.options`, `UpdateIdentityVerificationSession.options`.
    pub struct OptionsParams {
        boxed {
            document: Clearable<OptionsDocumentParams>,
        }
    }
}

crate::params! {
    /// Held by `CreateIdentityVerificationSession.provided_details`, `UpdateIdentityVerificationSession.provided_details`.
    pub struct ProvidedDetailsParams {
        optional {
            email: String,
            phone: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/identity/verification_sessions/{session}/redact`
    pub struct RedactIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}/redact" Form => IdentityVerificationSession {
        path {
            session: IdentityVerificationSessionId,
        }
        lists {
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// `GET /v1/identity/verification_sessions/{session}`
    pub struct RetrieveIdentityVerificationSession: Get "/v1/identity/verification_sessions/{session}" Form => IdentityVerificationSession {
        path {
            session: IdentityVerificationSessionId,
        }
        lists {
            expand: Expand<IdentityVerificationSession>,
        }
    }
}

crate::operation! {
    /// `POST /v1/identity/verification_sessions/{session}`
    pub struct UpdateIdentityVerificationSession: Post "/v1/identity/verification_sessions/{session}" Form => IdentityVerificationSession {
        path {
            session: IdentityVerificationSessionId,
        }
        optional {
            metadata: Map<Clearable<String>>,
            type_ = "type": IdentityVerificationSessionType,
        }
        boxed {
            options: OptionsParams,
            provided_details: ProvidedDetailsParams,
        }
        lists {
            expand: Expand<IdentityVerificationSession>,
        }
    }
}
