// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DateTime, Map, PagedList, V2ProductCatalogImport, V2ProductCatalogImportFeedType,
    V2ProductCatalogImportId, V2ProductCatalogImportMode, V2ProductCatalogImportStatus,
};

crate::operation! {
    /// Creates a v2 product catalog import.
    ///
    /// `POST /v2/commerce/product_catalog/imports`, by the cargo feature
    /// `v2_commerce_product_catalog_import`.
    pub struct CreateV2ProductCatalogImport: Post "/v2/commerce/product_catalog/imports" Json => V2ProductCatalogImport {
        required {
            /// Feed type: one of `inventory`, `pricing`, `product`.
            feed_type: V2ProductCatalogImportFeedType,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Mode: one of `replace`, `upsert`.
            mode: V2ProductCatalogImportMode,
        }
    }
}

crate::operation! {
    /// Lists v2 product catalog imports.
    ///
    /// `GET /v2/commerce/product_catalog/imports`, by the cargo feature `v2_commerce_product_catalog_import`.
    pub struct ListV2ProductCatalogImports: Get "/v2/commerce/product_catalog/imports" Form => PagedList<V2ProductCatalogImport> {
        optional {
            /// Only objects with this `created`.
            created: DateTime,
            /// Created gt.
            created_gt: DateTime,
            /// Created gte.
            created_gte: DateTime,
            /// Created lt.
            created_lt: DateTime,
            /// Created lte.
            created_lte: DateTime,
            /// Only objects with this `feed_type`. One of `inventory`, `pricing`, `product`.
            feed_type: V2ProductCatalogImportFeedType,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
            /// Only objects with this `status`. One of `awaiting_upload`, `failed`, `processing`,
            /// `succeeded`, `succeeded_with_errors`.
            status: V2ProductCatalogImportStatus,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 product catalog import.
    ///
    /// `GET /v2/commerce/product_catalog/imports/{id}`, by the cargo feature
    /// `v2_commerce_product_catalog_import`.
    pub struct RetrieveV2ProductCatalogImport: Get "/v2/commerce/product_catalog/imports/{id}" Form => V2ProductCatalogImport {
        path {
            /// Id.
            id: V2ProductCatalogImportId,
        }
    }
}
