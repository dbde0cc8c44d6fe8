// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Product;
use crate::types::{ProductFeatureId, ProductId, RawJson};

/// Rows of objects `product_feature`, from `/v1/products/{product}/features`.
///
/// See <https://docs.stripe.com/api/products/features/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ProductFeature, table = "product_features", account, absent = null)]
pub struct ProductFeature {
    pub id: ProductFeatureId,
    #[stripe(parent = Product)]
    pub product: ProductId,
    pub entitlement_feature: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
