// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, IdentityDocumentOptionsAllowedType};

crate::params! {
    /// Held by
    /// [`IdentityVerificationSessionOptionsParams::document`](crate::IdentityVerificationSessionOptionsParams::document).
    pub struct IdentityVerificationSessionOptionsDocumentParams {
        optional {
            /// Require id number.
            require_id_number: bool,
            /// Require live capture.
            require_live_capture: bool,
            /// Require matching selfie.
            require_matching_selfie: bool,
        }
        lists {
            /// Allowed types: one of `driving_license`, `id_card`, `passport`.
            allowed_types: IdentityDocumentOptionsAllowedType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateIdentityVerificationSession::options`](crate::CreateIdentityVerificationSession::options),
    /// [`UpdateIdentityVerificationSession::options`](crate::UpdateIdentityVerificationSession::options).
    pub struct IdentityVerificationSessionOptionsParams {
        boxed {
            /// Document: can be cleared.
            document: Clearable<IdentityVerificationSessionOptionsDocumentParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateIdentityVerificationSession::provided_details`](crate::CreateIdentityVerificationSession::provided_details),
    /// [`UpdateIdentityVerificationSession::provided_details`](crate::UpdateIdentityVerificationSession::provided_details).
    pub struct IdentityVerificationSessionProvidedDetailsParams {
        optional {
            /// Email.
            email: String,
            /// Phone.
            phone: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateIdentityVerificationSession::related_person`](crate::CreateIdentityVerificationSession::related_person).
    pub struct IdentityVerificationSessionRelatedPersonParams {
        required {
            /// Account.
            account: String,
            /// Person.
            person: String,
        }
    }
}
