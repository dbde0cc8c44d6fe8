// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountAdditionalNames.purpose`, `AdditionalNameParams.purpose`.
    pub enum V2AccountAdditionalNamesPurpose {
        Alias = "alias",
        Maiden = "maiden",
    }
}
