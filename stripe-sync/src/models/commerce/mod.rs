// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Imports of product catalogues.

mod v2_product_catalog_import;

pub use v2_product_catalog_import::V2ProductCatalogImport;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(V2ProductCatalogImport::table),
];
