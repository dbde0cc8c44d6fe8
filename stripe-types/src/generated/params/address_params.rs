// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BusinessProfileParams.support_address`, `CompanyParams.address`, `IndividualParams.address` and 24 more.
    pub struct AddressParams {
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
