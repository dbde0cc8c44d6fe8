// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountAdditionalAddresses.purpose`, `V2AccountPersonAdditionalAddressParams.purpose`, `CreateV2CoreAccountPersonAdditionalAddressParams.purpose`.
    pub enum V2AccountAdditionalAddressesPurpose {
        Registered = "registered",
    }
}
