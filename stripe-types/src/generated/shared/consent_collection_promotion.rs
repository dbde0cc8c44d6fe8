// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ConsentCollection.promotions`, `ConsentCollectionParams.promotions`.
    pub enum ConsentCollectionPromotion {
        Auto = "auto",
        None = "none",
    }
}
