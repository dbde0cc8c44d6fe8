// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ListIdentityVerificationReports.type`, `CreateIdentityVerificationSession.type`, `UpdateIdentityVerificationSession.type`.
    pub enum IdentityVerificationSessionType {
        Document = "document",
        IdNumber = "id_number",
    }
}
