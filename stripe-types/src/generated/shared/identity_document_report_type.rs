// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IdentityDocumentReport.type`, `IdentityDocumentOptions.allowed_types`, `OptionsDocumentParams.allowed_types`.
    pub enum IdentityDocumentReportType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
}
