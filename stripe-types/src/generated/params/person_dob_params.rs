// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountCompanyParams.registration_date`, `AccountIndividualParams.dob`, `CreateAccountPeople.dob` and 14 more.
    pub struct PersonDobParams {
        required {
            day: i64,
            month: i64,
            year: i64,
        }
    }
}
