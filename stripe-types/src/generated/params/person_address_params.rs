// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountBusinessProfileParams.support_address`, `AccountCompanyParams.address`, `AccountIndividualParams.address` and 24 more.
    pub struct PersonAddressParams {
        optional {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }
    }
}
