// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountIdentityIndividual.legal_gender`, `V2AccountPerson.legal_gender`.
    pub enum LegalGender {
        Female = "female",
        Male = "male",
    }
}
