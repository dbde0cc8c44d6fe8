// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IdentityVerificationReport.type`, `IdentityVerificationSession.type`.
    pub enum IdentityVerificationReportType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }
}
