// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreateV2ProductCatalogImport::mode`](crate::CreateV2ProductCatalogImport::mode).
    pub enum V2ProductCatalogImportMode {
        Replace = "replace",
        Upsert = "upsert",
    }
}
