// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountAdditionalAddresses.purpose`, `AdditionalAddressParams.purpose`, `V2AccountPersonAdditionalAddressParams.purpose`.
    pub enum V2AccountAdditionalAddressesPurpose {
        Registered = "registered",
    }
}
