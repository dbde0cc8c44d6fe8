// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `LegalEntityCompany.ownership_exemption_reason`, `V2AccountIdentityAttestationsPersonsProvided.ownership_exemption_reason`, `CompanyParams.ownership_exemption_reason` and 2 more.
    pub enum OwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}
