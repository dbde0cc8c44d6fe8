// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxIdCollection.required`, `TaxIdCollectionParams.required`.
    pub enum TaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}
