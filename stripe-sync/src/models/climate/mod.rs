// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Carbon removal.

mod climate_order;
mod climate_product;
mod climate_supplier;

pub use climate_order::ClimateOrder;
pub use climate_product::ClimateProduct;
pub use climate_supplier::ClimateSupplier;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(ClimateSupplier::table),
    Link::to(ClimateProduct::table),
    Link::to(ClimateOrder::table),
];
