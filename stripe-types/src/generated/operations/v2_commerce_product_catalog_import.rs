// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DateTime, Map, PagedList, V2ProductCatalogImport, V2ProductCatalogImportFeedType,
    V2ProductCatalogImportId, V2ProductCatalogImportStatus,
};

crate::operation! {
    /// `POST /v2/commerce/product_catalog/imports`
    pub struct CreateV2ProductCatalogImport: Post "/v2/commerce/product_catalog/imports" Json => V2ProductCatalogImport {
        required {
            feed_type: V2ProductCatalogImportFeedType,
            metadata: Map<Clearable<String>>,
            mode: V2ProductCatalogImportMode,
        }
    }
}

crate::operation! {
    /// `GET /v2/commerce/product_catalog/imports`
    pub struct ListV2ProductCatalogImports: Get "/v2/commerce/product_catalog/imports" Form => PagedList<V2ProductCatalogImport> {
        optional {
            created: DateTime,
            created_gt: DateTime,
            created_gte: DateTime,
            created_lt: DateTime,
            created_lte: DateTime,
            feed_type: V2ProductCatalogImportFeedType,
            limit: i64,
            page: String,
            status: V2ProductCatalogImportStatus,
        }
    }
}

crate::operation! {
    /// `GET /v2/commerce/product_catalog/imports/{id}`
    pub struct RetrieveV2ProductCatalogImport: Get "/v2/commerce/product_catalog/imports/{id}" Form => V2ProductCatalogImport {
        path {
            id: V2ProductCatalogImportId,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateV2ProductCatalogImport.mode`.
    pub enum V2ProductCatalogImportMode {
        Replace = "replace",
        Upsert = "upsert",
    }
}
