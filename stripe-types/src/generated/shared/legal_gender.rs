// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountIdentityIndividual.legal_gender`, `V2AccountPerson.legal_gender`, `V2AccountTokenIdentityIndividualParams.legal_gender` and 4 more.
    pub enum LegalGender {
        Female = "female",
        Male = "male",
    }
}
