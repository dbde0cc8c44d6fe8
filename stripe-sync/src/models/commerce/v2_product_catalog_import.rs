// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    DateTime, RawJson, V2ProductCatalogImportFeedType, V2ProductCatalogImportId,
    V2ProductCatalogImportStatus,
};

/// Rows of objects `v2.commerce.product_catalog_import`, from `/v2/commerce/product_catalog/imports`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::V2ProductCatalogImport, table = "v2_product_catalog_imports", account, absent = null)]
pub struct V2ProductCatalogImport {
    pub id: V2ProductCatalogImportId,
    pub created: DateTime,
    pub feed_type: V2ProductCatalogImportFeedType,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub status: V2ProductCatalogImportStatus,
    pub status_details: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
