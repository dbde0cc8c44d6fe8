// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{PriceId, ProductId, RawJson, TaxCodeId, Timestamp};

/// Rows of objects `product`, from `/v1/products`.
///
/// See <https://docs.stripe.com/api/products/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Product, table = "products", account, absent = null)]
pub struct Product {
    pub id: ProductId,
    pub active: bool,
    pub created: Timestamp,
    pub default_price: Option<PriceId>,
    pub description: Option<String>,
    pub images: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub marketing_features: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub name: String,
    pub package_dimensions: Option<RawJson>,
    pub shippable: Option<bool>,
    pub statement_descriptor: Option<String>,
    pub tax_code: Option<TaxCodeId>,
    pub unit_label: Option<String>,
    pub updated: Timestamp,
    pub url: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
