// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IdentityDocumentReport.sex`, `IdentityVerifiedOutputs.sex`.
    pub enum IdentityDocumentReportSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}
