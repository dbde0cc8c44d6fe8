// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CompanyParams.registration_date`, `IndividualParams.dob`, `CreateAccountPeople.dob` and 14 more.
    pub struct PersonDobParams {
        required {
            day: i64,
            month: i64,
            year: i64,
        }
    }
}
